package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The first page of a course, as someone loads it whose browser has nothing of it yet.
 *
 * <p>The course is played in a strict LMS, whose own page is there before and has come to rest: who
 * clicks on a course has found it first, while a new window and process of the browser go on
 * starting for some hundred milliseconds after their page has loaded. The course's files come
 * compressed, made so at each request. A page is interactive when the button that starts the course
 * has an address, the page listens for it, and both have been painted.
 */
public final class FirstPage implements AutoCloseable {
  private static final int BITS_PER_SECOND = 1_600_000;
  private static final int ROUND_TRIP_MS = 150;
  private static final int TIMES_SLOWER = 4;
  private static final int READING_MS = 40_000;

  /**
   * Notes when the button is there, and when it has been painted; both count from the launch. The
   * LMS's page is told then: to be asked again and again would cost the page time that no learner
   * waits for.
   */
  private static final String WATCH =
      """
      if (window !== window.top) {
        const watch = new MutationObserver(() => {
          if (document.querySelector("main .cover-start a[href]") !== null) {
            watch.disconnect();
            window.thereAtMs = performance.now();
            requestAnimationFrame(() => setTimeout(() => {
              window.paintedAtMs = performance.now();
              window.top.dispatchEvent(new Event("painted"));
            }));
          }
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true });
      }
      """;

  /** Launches the course, and tells when it was painted. */
  private static final String LAUNCH =
      """
      async address => {
        const painted = new Promise(resolve => addEventListener("painted", resolve, { once: true }));
        await Promise.all([painted, window.lms.launch(address)]);
        return document.querySelector("iframe").contentWindow.paintedAtMs;
      }
      """;

  /** What was asked for before the button was there: names and bytes, as the browser has them. */
  private static final String LOADED =
      """
      () => {
        const { contentWindow: page } = document.querySelector("iframe");
        return [...page.performance.getEntriesByType("navigation"),
                ...page.performance.getEntriesByType("resource")]
            .filter(({ startTime, name }) => startTime < page.thereAtMs && !name.startsWith("data:"))
            .map(({ name, encodedBodySize }) => ({
              name: new URL(name).pathname.replace("/course/", ""),
              bytes: encodedBodySize,
            }));
      }
      """;

  private static final String COMMITTED =
      "before => lms.asked > before && lms.calls.at(-1).name === 'Commit'";

  /**
   * A load of the page.
   *
   * @param milliseconds from the launch until the page is interactive
   * @param files what was asked for until then: paths and how many bytes came over the wire,
   *     without headers
   * @param calls how many calls the LMS got, until what was to be recorded at first is recorded
   */
  public record Load(double milliseconds, List<File> files, int calls) {
    /** All bytes. */
    public int bytes() {
      return files.stream().mapToInt(File::bytes).sum();
    }
  }

  /**
   * A file that was asked for.
   *
   * @param path in the package
   * @param bytes compressed
   */
  public record File(String path, int bytes) {}

  private final Stage stage;

  private FirstPage(Stage stage) {
    this.stage = stage;
  }

  /**
   * Builds a course and serves it.
   *
   * @param course its source
   * @param folder is filled with what the build makes
   */
  public static FirstPage of(Path course, Path folder) throws IOException {
    return new FirstPage(Stage.of(course, folder));
  }

  /** Loads it from this machine. */
  public Load onLoopback() {
    return load(false);
  }

  /**
   * Loads it at 1.6 Mbit/s, 150 ms there and back, by a processor four times as slow as this one.
   */
  public Load onSlowPhone() {
    return load(true);
  }

  /**
   * How many calls the LMS gets for each screen of all lessons, in their order, from someone who
   * reads each for as long as it may take.
   */
  public List<Integer> callsOfScreens() {
    try (BrowserContext context = stage.browser().newContext()) {
      context.clock().install();
      Lms lms = lms(context);
      lms.launch();
      PlaybackIT.assertSaved(lms);
      List<Integer> calls = new ArrayList<>();
      int before = asked(lms.page());
      context.clock().fastForward(READING_MS);
      lms.course().locator("main .cover-start a").click();
      Locator lesson = lms.course().locator("main article[data-lesson]");
      assertThat(lesson).isVisible();
      while (lesson.isVisible()) {
        lms.page().waitForFunction(COMMITTED, before);
        context.clock().fastForward(READING_MS);
        int after = asked(lms.page());
        calls.add(after - before);
        before = after;
        String heading = lms.heading().textContent();
        lms.course().locator("#next").click();
        assertThat(lms.heading()).not().hasText(heading);
      }
      return calls;
    }
  }

  private Lms lms(BrowserContext context) {
    return new Lms(context, stage.server().address(PlaybackIT.Host.STRICT.path), address());
  }

  private String address() {
    return stage.server().address("/course/index.html");
  }

  private static int asked(Page page) {
    return ((Number) page.evaluate("window.lms.asked")).intValue();
  }

  @SuppressWarnings("unchecked")
  private Load load(boolean slow) {
    try (BrowserContext context = stage.browser().newContext()) {
      context.addInitScript(WATCH);
      Lms lms = lms(context);
      lms.page().waitForLoadState(LoadState.NETWORKIDLE);
      if (slow) {
        slowDown(context.newCDPSession(lms.page()));
      }
      double interactive = ((Number) lms.page().evaluate(LAUNCH, address())).doubleValue();
      List<File> files =
          ((List<Map<String, Object>>) lms.page().evaluate(LOADED))
              .stream()
                  .map(
                      file ->
                          new File(
                              (String) file.get("name"), ((Number) file.get("bytes")).intValue()))
                  .toList();
      PlaybackIT.assertSaved(lms);
      int calls = asked(lms.page());
      lms.course().locator("main .cover-start a").click();
      assertThat(lms.course().locator("main article[data-lesson]")).isVisible();
      return new Load(interactive, files, calls);
    }
  }

  private static void slowDown(CDPSession browser) {
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", ROUND_TRIP_MS);
    network.addProperty("downloadThroughput", BITS_PER_SECOND / Byte.SIZE);
    network.addProperty("uploadThroughput", BITS_PER_SECOND / Byte.SIZE);
    browser.send("Network.emulateNetworkConditions", network);
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", TIMES_SLOWER);
    browser.send("Emulation.setCPUThrottlingRate", processor);
  }

  @Override
  public void close() {
    stage.close();
  }
}
