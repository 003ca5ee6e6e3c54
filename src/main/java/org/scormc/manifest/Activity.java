package org.scormc.manifest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Question;

/**
 * A SCO of a course that is built as several: a lesson, or the final assessment.
 *
 * @param id the lesson's id, or {@link #FINAL}
 * @param title its title
 * @param gated whether it can be begun only when all others are satisfied
 * @param counts whether the course is satisfied and completed by it
 * @param masteryScore the least scaled score that satisfies it, 0 to 1; empty if it reports no
 *     score
 * @param weight its share of the course's score, 0 to 1
 */
record Activity(
    String id,
    String title,
    boolean gated,
    boolean counts,
    Optional<BigDecimal> masteryScore,
    BigDecimal weight) {
  /** The id of the final assessment, which no lesson has. */
  static final String FINAL = "final";

  private static final int DECIMALS = 4;

  /**
   * The activities of a course in their order. With a final assessment the course stands and falls
   * with it, and a lesson is satisfied when all of it is done. Without one, every lesson counts: by
   * the score of its questions, or, if it has none, when it is done.
   */
  static List<Activity> of(Course course) {
    List<Activity> activities = new ArrayList<>();
    int total = course.lessons().stream().mapToInt(Activity::weight).sum();
    boolean counts = course.assessment().isEmpty();
    for (Lesson lesson : course.lessons()) {
      int weight = counts ? weight(lesson) : 0;
      activities.add(
          new Activity(
              lesson.id().value(),
              lesson.title().value(),
              false,
              counts,
              weight > 0 ? Optional.of(decimal(course.masteryScore())) : Optional.empty(),
              decimal(weight > 0 ? (double) weight / total : 0)));
    }
    for (Assessment assessment : course.assessment().stream().toList()) {
      activities.add(
          new Activity(
              FINAL,
              assessment.title().value(),
              assessment.gate() == Assessment.Gate.LESSONS_DONE,
              true,
              Optional.of(decimal(assessment.masteryScore())),
              decimal(1)));
    }
    return List.copyOf(activities);
  }

  private static int weight(Lesson lesson) {
    return lesson.questions().stream()
        .filter(Question::scored)
        .mapToInt(question -> question.head().weight())
        .sum();
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
