package org.scormc.checker;

import java.util.List;
import org.scormc.course.Lesson;

/**
 * A lesson that may be published.
 *
 * @param lesson the lesson
 * @param sections its screens, at least one
 * @param time how long it takes
 */
public record CheckedLesson(Lesson lesson, List<Section> sections, LessonTime time) {
  /** How long some lessons take together. */
  public static LessonTime time(List<CheckedLesson> lessons) {
    return lessons.stream()
        .map(CheckedLesson::time)
        .reduce(new LessonTime(0, 0, 0, 0, 0, 0), LessonTime::plus);
  }
}
