package org.scormc.playback;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.preview.Preview;

/** How long an author waits from saving a lesson until the preview shows its new text. */
public final class SavedText {
  private static final int UNCOUNTED = 10;
  private static final long PAUSE_MS = 300;
  private static final double LONG_MS = 60_000;

  private static final String SEEN =
      """
      (mark) => {
        window.seenMs = 0;
        const look = () => {
          const main = document.getElementById("course").contentDocument?.querySelector("main");
          main?.innerText.includes(mark) ? (window.seenMs = Date.now()) : requestAnimationFrame(look);
        };
        look();
      }
      """;

  private SavedText() {}

  /**
   * Saves a lesson again and again while its first screen is open.
   *
   * @param course may be changed
   * @param lesson the lesson's file
   * @param line begins with words of the first screen
   * @return milliseconds, after some saves that warm up compiler and browser
   */
  public static List<Long> savedMs(Path course, Path lesson, String line, int saves)
      throws IOException, InterruptedException {
    List<Long> waits = new ArrayList<>();
    Preview preview = new Preview(Preview.options(course, Optional.empty()), "course", 0);
    Thread running = new Thread(() -> preview.run(pages -> {}));
    running.start();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.setDefaultTimeout(LONG_MS);
      page.navigate(preview.address().toString());
      page.frameLocator("#course").locator("main .cover-start a").click();
      String text = Files.readString(lesson);
      for (int i = 0; i < UNCOUNTED + saves; i++) {
        Thread.sleep(PAUSE_MS);
        String mark = "Saved " + i + ".";
        page.evaluate(SEEN, mark);
        long start = System.currentTimeMillis();
        Files.writeString(lesson, text.replace(line, mark + " " + line));
        page.waitForCondition(() -> seenMs(page) > 0);
        if (i >= UNCOUNTED) {
          waits.add(seenMs(page) - start);
        }
      }
    } finally {
      preview.close();
      running.join();
    }
    return waits;
  }

  private static long seenMs(Page page) {
    return ((Number) page.evaluate("window.seenMs")).longValue();
  }
}
