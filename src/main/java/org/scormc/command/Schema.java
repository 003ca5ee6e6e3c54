package org.scormc.command;

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
enum Schema {
  ASSESSMENT("assessment.yaml"),
  COURSE("course.yaml"),
  EXERCISE("exercise-NAME.yaml"),
  LESSON("the front matter of lesson.md"),
  PRODUCTS("products.yaml"),
  QUIZ("quiz.yaml"),
  SCENARIO("NAME.scenario.yaml"),
  TERMS("what the others have in common");

  private final String subject;

  Schema(String subject) {
    this.subject = subject;
  }

  /** Its name, as it is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file. */
  String file() {
    return word() + ".schema.json";
  }

  /** What it describes. */
  String subject() {
    return subject;
  }

  /** The schema. */
  String text() {
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
