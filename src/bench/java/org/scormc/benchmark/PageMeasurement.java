package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.scormc.playback.FirstPage;

/**
 * What a learner waits for, and what an LMS is asked, when the course in {@code course-source} is
 * played in Chromium.
 *
 * <p>Times are medians, each of a browser context that has nothing of the course yet, and in which
 * the LMS's page has come to rest. Launched as soon as that page was there, the course shared the
 * processors with the start of the browser's window and of the page's process, which took as long
 * as the course itself; a learner has that behind them.
 */
final class PageMeasurement implements Measurement {
  private static final Path COURSE = Path.of("course-source");
  private static final int RUNS = 11;
  private static final double BYTES_PER_KILOBYTE = 1000;

  @Override
  public List<Measured> measure(PrintStream details) throws IOException {
    Path folder = Files.createTempDirectory("page");
    try (FirstPage page = FirstPage.of(COURSE, folder)) {
      details.printf("%n| first page | least ms | median ms | most ms |%n|---|---|---|---|%n");
      page.onLoopback();
      FirstPage.Load load = page.onLoopback();
      List<Measured> measured = new ArrayList<>();
      measured.add(new Measured("page.first.kilobytes", load.bytes() / BYTES_PER_KILOBYTE));
      measured.add(new Measured("page.first.requests", load.files().size()));
      measured.add(
          new Measured(
              "page.loopback.milliseconds", median("on loopback", page::onLoopback, details)));
      measured.add(
          new Measured(
              "page.slow.milliseconds", median("on a slow phone", page::onSlowPhone, details)));
      measured.add(new Measured("calls.launch", load.calls()));
      measured.add(new Measured("calls.page", Collections.max(page.callsOfScreens())));
      for (FirstPage.File file : load.files()) {
        details.printf(Locale.ROOT, "%n`%s` %,d bytes", file.path(), file.bytes());
      }
      details.println();
      return measured;
    } finally {
      BuildMeasurement.delete(folder);
    }
  }

  private static double median(String name, Supplier<FirstPage.Load> load, PrintStream details) {
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      times[i] = load.get().milliseconds();
    }
    Arrays.sort(times);
    double median = times[RUNS / 2];
    details.printf(
        Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", name, times[0], median, times[RUNS - 1]);
    return median;
  }
}
