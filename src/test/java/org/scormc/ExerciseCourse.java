package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.checker.ProvedExercise;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** The exercises of the test course, proved. */
public final class ExerciseCourse {
  private static final Path FOLDER = Path.of("src/test/resources/exercise");

  private ExerciseCourse() {}

  /** The course. */
  public static CheckedCourse checked() {
    DiagnosticLog log = new DiagnosticLog();
    CheckedCourse course =
        CourseParser.parse(FOLDER, log).flatMap(found -> Checker.check(found, log)).orElseThrow();
    assertThat(log.diagnostics()).isEmpty();
    return course;
  }

  /** All of them, by id. */
  public static Map<String, ProvedExercise> exercises() {
    Map<String, ProvedExercise> exercises = new TreeMap<>();
    checked().exercises().forEach(one -> exercises.put(one.source().id().value(), one));
    return exercises;
  }
}
