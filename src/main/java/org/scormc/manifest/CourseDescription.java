package org.scormc.manifest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.source.Located;

/**
 * What a manifest says of a course.
 *
 * @param id what an LMS knows the course by
 * @param title its title
 * @param version its version
 * @param language the language of its texts, as a BCP 47 tag
 * @param description what a catalogue says of it
 * @param authors who wrote it
 * @param rights who may use it how; may be empty
 * @param keywords what a catalogue finds it by
 * @param learningTime how long it is planned to take; zero if nothing is planned
 * @param masteryScore the least scaled score that passes, 0 to 1; empty for a course that gives no
 *     score, whose success would otherwise stay unknown for ever
 */
record CourseDescription(
    String id,
    String title,
    String version,
    String language,
    String description,
    List<String> authors,
    String rights,
    List<String> keywords,
    Duration learningTime,
    Optional<BigDecimal> masteryScore) {
  /** LMSs keep measures with at least this many decimals (IMS SS, measure type). */
  private static final int MEASURE_DECIMALS = 4;

  /** The description of a course. */
  static CourseDescription of(Course course) {
    int minutes = course.lessons().stream().mapToInt(lesson -> lesson.minutes().value()).sum();
    boolean scored = !course.questions().isEmpty();
    double masteryScore =
        course.assessment().map(Assessment::masteryScore).orElse(course.masteryScore());
    return new CourseDescription(
        course.id().value(),
        course.title().value(),
        course.version().value(),
        course.language().value(),
        course.description().value(),
        values(course.authors()),
        course.rights(),
        values(course.keywords()),
        Duration.ofMinutes(minutes),
        scored ? Optional.of(measure(masteryScore)) : Optional.empty());
  }

  private static BigDecimal measure(double score) {
    return BigDecimal.valueOf(score).setScale(MEASURE_DECIMALS, RoundingMode.HALF_UP);
  }

  private static List<String> values(List<Located<String>> located) {
    return located.stream().map(Located::value).toList();
  }
}
