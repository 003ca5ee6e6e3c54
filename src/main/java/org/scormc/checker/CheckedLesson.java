package org.scormc.checker;

import java.util.List;
import org.scormc.course.Lesson;

/**
 * A lesson that may be published.
 *
 * @param lesson the lesson
 * @param sections its screens, at least one
 * @param words how many words a learner reads in it
 */
public record CheckedLesson(Lesson lesson, List<Section> sections, int words) {}
