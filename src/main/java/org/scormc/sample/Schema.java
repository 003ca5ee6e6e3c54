package org.scormc.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the files of a course may hold, as JSON Schemas (2020-12) for editors. They refer to each
 * other by file name, so they belong into one folder. The compiler reads none of them: what it
 * refuses and they accept is for it to say.
 */
public enum Schema {
  /** The final assessment. */
  ASSESSMENT("assessment.yaml"),
  /** What the course is. */
  COURSE("course.yaml"),
  /** An exercise. */
  EXERCISE("exercise-NAME.yaml"),
  /** What stands above a lesson. */
  LESSON("the front matter of lesson.md"),
  /** A comparison of products. */
  PRODUCTS("products.yaml"),
  /** The questions of a lesson. */
  QUIZ("quiz.yaml"),
  /** A run. */
  SCENARIO("NAME.scenario.yaml"),
  /** What the others refer to. */
  TERMS("what the others have in common");

  private final String subject;

  Schema(String subject) {
    this.subject = subject;
  }

  /** Its name, as it is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file. */
  public String file() {
    return word() + ".schema.json";
  }

  /** What it describes. */
  public String subject() {
    return subject;
  }

  /** The schema. */
  public String text() {
    try (InputStream file = Schema.class.getResourceAsStream("schema/" + file())) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return word();
  }
}
