package org.scormc.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A YAML file, chosen by the first byte, is compiled into safe pages or refused. */
public final class YamlTarget {
  /** The files that the first byte chooses from. */
  static final List<String> FILES =
      List.of(
          "course.yaml",
          "01-first/quiz.yaml",
          "01-first/exercise-any.yaml",
          "01-first/any.scenario.yaml",
          "products.yaml",
          "assessment.yaml");

  private static final FuzzedCourse COURSE = FuzzedCourse.create();

  private YamlTarget() {}

  /** Called by the fuzzer once: what is slow the first time is no hang. */
  public static void fuzzerInitialize() {
    COURSE.pages().forEach(SafePage::check);
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 0) {
      String file = FILES.get((data[0] & 0xff) % FILES.size());
      COURSE.pages(file, Arrays.copyOfRange(data, 1, data.length)).forEach(SafePage::check);
    }
  }
}
