package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner sees of an LMS's bad days, and that it costs no work. */
class BadDaysIT {
  private static final String LAG = "#/one-leader-to-many/lag";
  private static final String HOST = "/js/host/strict.html";

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;

  @BeforeAll
  static void start() throws IOException {
    stage = Stage.of(Path.of("src/test/resources/playback/course"), folder);
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @BeforeEach
  void newLearner() {
    context = stage.browser().newContext();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  @Test
  void theLmsIsFoundInTheOpener() {
    Lms lms = open();
    Page course =
        context.waitForPage(
            () ->
                lms.page()
                    .evaluate(
                        "async url => { await lms.launch('about:blank'); window.open(url); }",
                        stage.server().address("/course/index.html" + LAG)));
    answer(course.locator("form[data-question=stale-read]"));
    assertThat(course.locator("#save-state")).hasAttribute("data-state", "saved");
    assertThat(lms.kept()).containsEntry("cmi.completion_status", "incomplete");
    course.close();
    lms.launch(LAG);
    assertAnswered(lms.course());
  }

  @Test
  void theLmsIsFoundBehindAFrameOfAnotherOrigin() {
    Lms lms = open();
    String between =
        stage.server().address("/js/host/middle.html").replace("127.0.0.1", "localhost");
    lms.page()
        .evaluate(
            "([between, url]) => lms.launch(between + '#' + encodeURIComponent(url))",
            new String[] {between, stage.server().address("/course/index.html" + LAG)});
    FrameLocator course = lms.course().frameLocator("iframe");
    answer(course.locator("form[data-question=stale-read]"));
    assertThat(course.locator("#save-state")).hasAttribute("data-state", "saved");
    assertThat(lms.kept()).containsEntry("cmi.completion_status", "incomplete");
  }

  @Test
  void aClosedTabLosesNothing() {
    Lms lms = open();
    lms.launch(LAG);
    answer(question(lms));
    assertState(lms, "saved");
    lms.page().close();
    Lms next = open();
    next.launch();
    assertThat(next.course().locator("#notices")).containsText("Welcome back");
    assertAnswered(next.course());
  }

  @Test
  void aCourseThatIsOpenedTwiceIsRecordedInOneWindow() {
    Lms one = open();
    one.launch(LAG);
    assertState(one, "saved");
    answer(question(one));
    Lms two = open();
    two.launch(LAG);
    assertThat(notice(one, "elsewhere")).containsText("open in another window");
    assertThat(two.course().locator("#notices .notice[data-kind=elsewhere]")).hasCount(0);
    assertAnswered(two.course());
    two.course().locator("#next").click();
    assertState(two, "saved");
    int calls = one.calls().size();
    one.course().locator("#next").click();
    assertThat(one.calls()).hasSize(calls);
    notice(one, "elsewhere").locator("[data-slot=retry]").click();
    assertThat(notice(one, "elsewhere")).hasCount(0);
    assertThat(notice(two, "elsewhere")).isVisible();
    assertState(one, "saved");
    assertThat(one.calls().size()).isGreaterThan(calls);
    one.close();
    assertThat(notice(two, "elsewhere")).hasCount(0);
    assertThat(one.complaints()).isEmpty();
    assertThat(two.complaints()).isEmpty();
  }

  @Test
  void aSessionThatTheLmsHasEndedIsToldOfAndKeepsWhatWasSaved() {
    Lms lms = open();
    lms.launch(LAG);
    answer(question(lms));
    assertState(lms, "saved");
    lms.page().evaluate("window.API_1484_11.Terminate('')");
    lms.course().locator("#next").click();
    assertThat(notice(lms, "ended")).isVisible();
    assertState(lms, "unsaved");
    lms.course().locator("#exit").click();
    assertThat(lms.course().locator(".closed [data-slot=anyway]")).isVisible();
    lms.close();
    lms.launch(LAG);
    assertAnswered(lms.course());
  }

  @Test
  void aCommitThatHangsHoldsNobodyUpForLong() {
    Lms lms = open();
    lms.launch(LAG);
    assertState(lms, "saved");
    lms.page()
        .evaluate(
            """
            () => {
              const { Commit } = window.API_1484_11;
              window.API_1484_11.Commit = (text) => {
                const until = performance.now() + 2500;
                while (performance.now() < until) {}
                return Commit(text);
              };
            }
            """);
    answer(question(lms));
    assertState(lms, "saved");
    int calls = lms.calls().size();
    lms.course().locator("#next").click();
    lms.course().locator("#next").click();
    assertState(lms, "saving");
    assertThat(lms.calls()).hasSize(calls);
    assertState(lms, "saved");
    lms.close();
    lms.launch(LAG);
    assertAnswered(lms.course());
  }

  @Test
  void aRecordThatWasCutIsReadAsFarAsItGoes() {
    Lms lms = open();
    lms.launch(LAG);
    answer(question(lms));
    lms.course().locator("#next").click();
    assertState(lms, "saved");
    lms.close();
    lms.page()
        .evaluate(
            """
            () => {
              const kept = JSON.parse(localStorage.getItem("kept by the LMS"));
              kept["cmi.suspend_data"] = kept["cmi.suspend_data"].replace(/,"r":.*$/, "");
              localStorage.setItem("kept by the LMS", JSON.stringify(kept));
            }
            """);
    lms.launch(LAG);
    assertThat(notice(lms, "partly"))
        .containsText(
            "could not be read", new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
    assertAnswered(lms.course());
    assertState(lms, "saved");
  }

  private Lms open() {
    return new Lms(
        context, stage.server().address(HOST), stage.server().address("/course/index.html"));
  }

  private static Locator question(Lms lms) {
    return lms.course().locator("form[data-question=stale-read]");
  }

  private static void answer(Locator question) {
    question.locator("input[value=old]").check();
    question.locator("[data-slot=check]").click();
  }

  private static void assertAnswered(FrameLocator course) {
    assertThat(course.locator("form[data-question=stale-read] input[value=old]")).isChecked();
  }

  private static Locator notice(Lms lms, String kind) {
    return lms.course().locator("#notices .notice[data-kind=" + kind + "]");
  }

  private static void assertState(Lms lms, String state) {
    assertThat(lms.course().locator("#save-state"))
        .hasAttribute(
            "data-state", state, new LocatorAssertions.HasAttributeOptions().setTimeout(40_000));
  }
}
