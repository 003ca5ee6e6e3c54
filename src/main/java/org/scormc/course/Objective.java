package org.scormc.course;

import org.scormc.source.Located;

/**
 * Something a learner can do after the course.
 *
 * @param id what lessons and questions refer to it by
 * @param text what the learner can do, as one sentence
 */
public record Objective(Located<String> id, Located<String> text) {}
