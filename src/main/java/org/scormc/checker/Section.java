package org.scormc.checker;

import java.util.List;
import org.commonmark.node.Node;

/**
 * One screen of a lesson: a level-2 heading and what follows it up to the next.
 *
 * <p>What stands before the first level-2 heading is a section too, named after the lesson.
 *
 * @param id unique in the lesson; the state remembers visits by it
 * @param title its title as plain text
 * @param blocks its blocks in order, without the heading itself
 */
public record Section(String id, String title, List<Node> blocks) {}
