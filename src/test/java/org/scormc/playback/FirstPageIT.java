package org.scormc.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the course costs a learner and the LMS, as far as it is the same on every machine. */
class FirstPageIT {
  private static final int BYTES_PER_KILOBYTE = 1000;

  @TempDir private static Path folder;
  private static final Properties BUDGETS = new Properties();
  private static FirstPage page;

  @BeforeAll
  static void start() throws IOException {
    try (Reader budgets =
        Files.newBufferedReader(Path.of("src/bench/budgets.properties"), StandardCharsets.UTF_8)) {
      BUDGETS.load(budgets);
    }
    page = FirstPage.of(Path.of("course-source"), folder);
  }

  @AfterAll
  static void stop() {
    page.close();
  }

  @Test
  void theFirstPageIsLightAndTheLmsIsAskedLittle() {
    FirstPage.Load load = page.onLoopback();
    assertThat(load.files())
        .extracting(FirstPage.File::path)
        .contains("index.html", "style.css", "js/course.js")
        .doesNotContain("js/engine.js")
        .hasSizeLessThanOrEqualTo(budget("page.first.requests"));
    assertThat(load.bytes())
        .isGreaterThan(BYTES_PER_KILOBYTE)
        .isLessThanOrEqualTo(budget("page.first.kilobytes") * BYTES_PER_KILOBYTE);
    assertThat(load.calls()).isPositive().isLessThanOrEqualTo(budget("calls.launch"));
  }

  @Test
  void aScreenThatIsReadCostsTheLmsFewCalls() {
    assertThat(page.callsOfScreens())
        .hasSizeGreaterThan(50)
        .allMatch(calls -> calls > 0 && calls <= budget("calls.page"));
  }

  private static int budget(String name) {
    return Integer.parseInt(BUDGETS.getProperty(name));
  }
}
