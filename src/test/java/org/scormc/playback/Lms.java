package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page that plays the LMS and holds the course in a frame. */
final class Lms {
  /** A call that the course made. */
  record Call(String name, List<String> arguments, String result, int error) {}

  private final Page page;
  private final String courseAddress;
  private final List<String> complaints = new ArrayList<>();

  /**
   * Opens the LMS.
   *
   * @param context a browser context, whose storage is the LMS's database
   * @param hostAddress the address of the LMS's page
   * @param courseAddress the address of the course's first page
   */
  Lms(BrowserContext context, String hostAddress, String courseAddress) {
    this.page = context.newPage();
    this.courseAddress = courseAddress;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(hostAddress);
    page.waitForFunction("window.lms !== undefined");
  }

  /** Launches the course and waits until it shows something. */
  void launch() {
    launch("");
  }

  /** Launches the course at a place of it, such as {@code #/lesson/section}. */
  void launch(String route) {
    page.evaluate("address => window.lms.launch(address)", courseAddress + route);
    assertThat(heading()).isVisible();
  }

  /** Takes the course away, as an LMS does when the learner closes it. */
  void close() {
    page.evaluate("window.lms.close()");
  }

  /** The course inside the LMS. */
  FrameLocator course() {
    return page.frameLocator("iframe");
  }

  /** The LMS's own page. */
  Page page() {
    return page;
  }

  /** The heading of what the course shows. */
  Locator heading() {
    return course().locator("main h1:visible");
  }

  /** What the LMS has kept of the course's data model. */
  @SuppressWarnings("unchecked")
  Map<String, String> kept() {
    return (Map<String, String>) page.evaluate("window.lms.cmi()");
  }

  /** All calls so far. */
  @SuppressWarnings("unchecked")
  List<Call> calls() {
    List<Map<String, Object>> calls = (List<Map<String, Object>>) page.evaluate("window.lms.calls");
    return calls.stream()
        .map(
            call ->
                new Call(
                    (String) call.get("name"),
                    (List<String>) call.get("args"),
                    (String) call.get("result"),
                    ((Number) call.get("error")).intValue()))
        .toList();
  }

  /** Makes every Commit fail, or work again. */
  void setFailing(boolean failing) {
    page.evaluate("failing => { window.lms.failing = failing; }", failing);
  }

  /**
   * What went wrong in the browser: uncaught errors and whatever reached the console as an error.
   */
  List<String> complaints() {
    return List.copyOf(complaints);
  }
}
