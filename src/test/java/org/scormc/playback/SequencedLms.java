package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page that plays an LMS with sequencing and holds one activity of the course in a frame. */
final class SequencedLms {
  /** What the LMS says of an activity in its list. */
  record Item(String id, String title, boolean available, boolean current) {}

  private static final String HOST =
      "/js/host/sequenced.html?library=/scorm-again/scorm2004.min.js";

  private final Page page;
  private final String manifestAddress;
  private final List<String> complaints = new ArrayList<>();

  /**
   * Opens the LMS.
   *
   * @param context a browser context, whose storage is the LMS's database
   * @param server has the LMS's page
   * @param manifestAddress the address of the course's manifest
   */
  SequencedLms(BrowserContext context, StaticServer server, String manifestAddress) {
    this.page = context.newPage();
    this.manifestAddress = manifestAddress;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(server.address(HOST));
    page.waitForFunction("window.lms !== undefined");
  }

  /** Opens the course: begins it, or goes on where it was suspended. */
  void open() {
    page.evaluate("address => window.lms.open(address)", manifestAddress);
    assertThat(heading()).isVisible();
  }

  /** The learner comes back another day: nothing is left but what the LMS has kept. */
  void reopen() {
    page.reload();
    page.waitForFunction("window.lms !== undefined");
    open();
  }

  /** Chooses an activity in the LMS's list; gives whether it was delivered. */
  boolean choose(String id) {
    return (boolean) page.evaluate("id => window.lms.choose(id)", id);
  }

  /** Presses the LMS's button to the next activity; gives whether one was delivered. */
  boolean goOn() {
    return (boolean) page.evaluate("window.lms.go('continue')");
  }

  /** Presses the LMS's button that suspends the course. */
  void suspend() {
    page.evaluate("window.lms.suspend()");
  }

  /** Whether the session is over. */
  boolean ended() {
    return (boolean) page.evaluate("window.lms.ended");
  }

  /** The LMS's list. */
  @SuppressWarnings("unchecked")
  List<Item> items() {
    List<Map<String, Object>> items =
        (List<Map<String, Object>>) page.evaluate("window.lms.items()");
    return items.stream()
        .map(
            item ->
                new Item(
                    (String) item.get("id"),
                    (String) item.get("title"),
                    (boolean) item.get("available"),
                    (boolean) item.get("current")))
        .toList();
  }

  /** The activities that can be chosen now. */
  List<String> available() {
    return items().stream().filter(Item::available).map(Item::title).toList();
  }

  /** What is kept of an activity's data model. */
  @SuppressWarnings("unchecked")
  Map<String, String> record(String id) {
    return (Map<String, String>) page.evaluate("id => window.lms.record(id)", id);
  }

  /** What the course comes to: {@code completion}, {@code success}, perhaps {@code measure}. */
  @SuppressWarnings("unchecked")
  Map<String, Object> course() {
    return (Map<String, Object>) page.evaluate("window.lms.course()");
  }

  /** The calls that failed, as texts. */
  @SuppressWarnings("unchecked")
  List<String> failures() {
    return (List<String>)
        page.evaluate(
            "window.lms.calls.filter(({ name, error }) => error !== 0 && !(name === 'GetValue' &&"
                + " error === 403)).map((call) => JSON.stringify(call))");
  }

  /** The activity inside the LMS. */
  FrameLocator frame() {
    return page.frameLocator("iframe");
  }

  /** The heading of what the activity shows. */
  Locator heading() {
    return frame().locator("main h1:visible");
  }

  /**
   * What went wrong in the browser: uncaught errors and whatever reached the console as an error.
   */
  List<String> complaints() {
    return List.copyOf(complaints);
  }
}
