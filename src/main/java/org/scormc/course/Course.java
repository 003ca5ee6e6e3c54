package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;

/**
 * A course as its author wrote it, well formed but not yet checked: a link may lead nowhere, an id
 * may be taken twice.
 *
 * @param file its course.yaml
 * @param id what an LMS knows the course by; stable for the life of the course
 * @param title its title
 * @param version its version
 * @param language the language of its texts, as a BCP 47 tag
 * @param description what a catalogue says of it
 * @param authors who wrote it
 * @param rights who may use it how; empty if the author says nothing
 * @param keywords what a catalogue finds it by
 * @param objectives what a learner can do afterwards
 * @param masteryScore the least score that passes, 0 to 1
 * @param attempts how often a question may be answered; at least 1
 * @param pace how long things are supposed to take
 * @param targets what the author wants it built as; empty for all there is
 * @param lessons its lessons, in the order of their folders' names
 * @param assessment its final assessment, if it has one
 * @param glossary its terms, in the author's order
 * @param products what products do, if it tells
 * @param assets its pictures, by path
 */
public record Course(
    SourceFile file,
    Located<String> id,
    Located<String> title,
    Located<String> version,
    Located<String> language,
    Located<String> description,
    List<Located<String>> authors,
    String rights,
    List<Located<String>> keywords,
    List<Objective> objectives,
    double masteryScore,
    int attempts,
    Pace pace,
    List<Located<Target>> targets,
    List<Lesson> lessons,
    Optional<Assessment> assessment,
    List<Term> glossary,
    Optional<ProductTable> products,
    SortedMap<String, Asset> assets) {
  private static final Pattern ID = Pattern.compile("(?=.{1,64}\\z)[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final Pattern VERSION =
      Pattern.compile("[0-9]+(?:\\.[0-9]+){0,3}(?:-[0-9A-Za-z.-]+)?");

  /** Whether a text has the form of an id: up to 64 lower-case letters and digits, in words. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether a text has the form of a version: up to four numbers, then perhaps a suffix. */
  public static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  /** What a package is called, without an extension. */
  public String packageName(Target target) {
    return id.value() + "-" + version.value() + "-" + target.id();
  }

  /** All questions: of its lessons, in order, then of the pool of its assessment. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    lessons.forEach(lesson -> questions.addAll(lesson.questions()));
    assessment.ifPresent(found -> questions.addAll(found.pool()));
    return questions;
  }

  /** All exercises: of its lessons, in order, then of the pool of its assessment. */
  public List<Exercise> exercises() {
    List<Exercise> exercises = new ArrayList<>();
    lessons.forEach(lesson -> exercises.addAll(lesson.exercises()));
    assessment.ifPresent(found -> exercises.addAll(found.exercises()));
    return exercises;
  }

  /** The same course with another version. */
  public Course withVersion(String other) {
    return new Course(
        file,
        id,
        title,
        new Located<>(other, version.span()),
        language,
        description,
        authors,
        rights,
        keywords,
        objectives,
        masteryScore,
        attempts,
        pace,
        targets,
        lessons,
        assessment,
        glossary,
        products,
        assets);
  }
}
