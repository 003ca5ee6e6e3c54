package org.scormc.course;

import org.scormc.source.Located;

/**
 * An entry of the glossary.
 *
 * @param id what links to it use after {@code glossary.md#}
 * @param name the term itself
 * @param definition what it means; its document holds only the blocks of this entry
 */
public record Term(Located<String> id, Located<String> name, Markdown definition) {}
