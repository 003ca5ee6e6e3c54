package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen of the course of this project, as the learner leafs through it. Accessibility is
 * judged at one width: the same parts are judged at others, and in the dark, in small courses.
 */
class CoursePagesIT {
  private static final int MOST_SCREENS = 300;
  private static final String LAST = "#/final";

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({"360,LIGHT,true", "1280,DARK,false"})
  void everyScreenFitsItsWindowIsAccessibleAndInSightInTheMenu(
      int width, ColorScheme scheme, boolean judged) throws IOException {
    BuiltCourse.unpack(Path.of("course-source"), folder);
    try (StaticServer server = new StaticServer(Map.of("course", folder.resolve("course")));
        Chromium chromium = Chromium.start();
        BrowserContext context =
            chromium
                .browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme))) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(page.url() + ": " + message.text());
            }
          });
      page.onPageError(error -> complaints.add(page.url() + ": " + error));
      page.addInitScript("window.API_1484_11 = undefined;");
      page.navigate(server.address("/course/index.html"));
      page.locator("main .cover-start a").click();
      TreeSet<String> seen = new TreeSet<>();
      Locator next = page.locator("#next");
      while (!page.url().endsWith(LAST) && seen.size() < MOST_SCREENS) {
        String place = page.url();
        assertThat(page.locator("main h1:visible")).hasCount(1);
        assertThat(seen.add(place)).as("%s comes once", place).isTrue();
        assertThat(overflow(page)).as("pixels of %s beside the window", place).isZero();
        if (page.locator("#sidebar").isVisible()) {
          assertThat(page.locator("#menu [aria-current]")).isInViewport();
        }
        if (judged) {
          Axe.assertAccessible(page);
        }
        next.click();
        page.waitForURL(address -> !address.equals(place));
      }
      assertThat(page.locator("main h1:visible")).hasText("Final assessment");
      assertThat(seen).hasSizeGreaterThan(10);
      assertThat(complaints).isEmpty();
    }
  }

  private static int overflow(Page page) {
    Object pixels =
        page.evaluate(
            "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
    return ((Number) pixels).intValue();
  }
}
