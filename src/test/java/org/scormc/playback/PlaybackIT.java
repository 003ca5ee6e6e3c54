package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A course of one lesson, played from its package in Chromium as a learner plays it. */
class PlaybackIT {
  /** The LMSs that the course is played in. */
  enum Host {
    /** A run-time that others wrote. */
    SCORM_AGAIN("/js/host/scorm-again.html?library=/scorm-again/scorm2004.min.js"),
    /** One that refuses whatever any LMS refuses. */
    STRICT("/js/host/strict.html");

    final String path;

    Host(String path) {
      this.path = path;
    }
  }

  private static final String LESSON = "one-leader-to-many";
  private static final Map<String, String> RIGHT =
      Map.of("stale-read", "old", "failover-loss", "two", "clash-before-commit", "certified");

  /** For each exercise its parts, each with the values that its controls are to be given. */
  private static final Map<String, List<Map<String, String>>> SOLVED =
      Map.of(
          "vanishing-photo",
          List.of(
              Map.of("at-20", "v1", "at-100", "v2", "at-250", "v1", "at-400", "v2"),
              Map.of("first", "L", "second", "F1", "third", "F1", "fourth", "F2")),
          "acknowledged-then-gone",
          List.of(
              Map.of("w1", "yes", "w2", "yes", "w3", "yes"),
              Map.of("count", "3"),
              Map.of("count", "0")));

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
    stage.server().setDown(false);
    context.close();
  }

  @ParameterizedTest
  @EnumSource
  void aLearnerLeavesResumesCompletesAndARelaunchChangesNothing(Host host) {
    Lms lms = open(host, "");
    lms.launch();
    goTo(lms, "lag");
    answer(lms, "stale-read");
    assertSaved(lms);
    assertThat(lms.kept())
        .containsEntry("cmi.exit", "suspend")
        .containsEntry("cmi.completion_status", "incomplete");
    String place = lms.heading().textContent();
    lms.close();

    lms.launch();
    assertThat(lms.heading()).hasText(place);
    assertThat(option(lms, "stale-read")).isChecked();

    visitAll(lms);
    goTo(lms, "failover");
    answer(lms, "failover-loss");
    solve(lms, "acknowledged-then-gone");
    goTo(lms, "lag");
    solve(lms, "vanishing-photo");
    goTo(lms, "look-alikes");
    answer(lms, "clash-before-commit");
    assertSaved(lms);
    lms.close();
    Map<String, String> done = values(lms);
    assertThat(done)
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.progress_measure", "1")
        .containsEntry("cmi.score.scaled", "1")
        .containsEntry("cmi.score.raw", "100");

    lms.launch();
    lms.close();
    assertThat(values(lms)).isEqualTo(done);
    assertNoFault(lms);
  }

  @ParameterizedTest
  @EnumSource
  void theKeyboardAloneIsEnough(Host host) {
    Lms lms = open(host, "");
    lms.launch("#/" + LESSON + "/lag");
    Locator firstOption = question(lms, "stale-read").locator("input").first();
    press(lms, firstOption, "Tab");
    lms.page().keyboard().press("Space");
    for (int i = 0; i < 4 && !option(lms, "stale-read").isChecked(); i++) {
      lms.page().keyboard().press("ArrowDown");
    }
    assertThat(option(lms, "stale-read")).isChecked();
    lms.page().keyboard().press("Enter");
    assertThat(question(lms, "stale-read").locator("[data-slot=feedback]")).not().isEmpty();
    String heading = lms.heading().textContent();
    press(lms, lms.course().locator("#next"), "Tab");
    lms.page().keyboard().press("Enter");
    assertThat(lms.heading()).not().hasText(heading);
    assertThat(lms.heading()).isFocused();
    assertSaved(lms);
    assertNoFault(lms);
  }

  @Test
  void aLostConnectionDoesNotStopALearner() throws IOException {
    Lms lms = open(Host.STRICT, "");
    int earlier = stage.server().requests().size();
    lms.launch();
    List<String> files = filesOfPages();
    lms.page()
        .waitForCondition(
            () -> {
              List<String> requests = stage.server().requests();
              return requests.subList(earlier, requests.size()).containsAll(files);
            });
    stage.server().setDown(true);
    visitAll(lms);
    lms.course().locator("body").evaluate("() => { location.hash = '#/glossary/lag'; }");
    assertThat(lms.course().locator("main")).containsText("Lag");
    goTo(lms, "failover");
    lms.course().locator("figure [data-slot=open]").click();
    assertThat(lms.course().locator("figure course-lab")).isVisible();
    assertThat(lms.complaints()).isEmpty();
  }

  @Test
  void theBackButtonAndAnAddressLeadToAPlace() {
    BrowserContext alone = context;
    Page page = alone.newPage();
    page.navigate(stage.server().address("/course/index.html#/" + LESSON + "/failover"));
    Locator heading = page.locator("main h1:visible");
    assertThat(heading).hasText("When the leader dies");
    page.locator("#next").click();
    assertThat(heading).hasText("Two leaders by accident");
    page.goBack();
    assertThat(heading).hasText("When the leader dies");
    page.goForward();
    assertThat(heading).hasText("Two leaders by accident");
    page.reload();
    assertThat(heading).hasText("Two leaders by accident");
    assertThat(page).hasTitle(Pattern.compile("Two leaders by accident.*"));
  }

  @Test
  void withoutAnLmsTheCourseWorksAndSaysOnceThatNothingIsRecorded() {
    Page page = context.newPage();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.navigate(stage.server().address("/course/index.html"));
    Locator notice = page.locator("#notices .notice");
    assertThat(notice).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
    notice.locator("[data-slot=dismiss]").click();
    page.locator("main .cover-start a").click();
    page.locator("#next").click();
    assertThat(notice).hasCount(0);
    assertThat(complaints).isEmpty();
  }

  @Test
  void aFailingCommitIsShownAndMadeGoodWhenTheLmsComesBack() {
    Lms lms = open(Host.STRICT, "");
    lms.launch("#/" + LESSON + "/lag");
    lms.setFailing(true);
    answer(lms, "stale-read");
    Locator state = lms.course().locator("#save-state");
    assertThat(state)
        .hasAttribute(
            "data-state",
            "unsaved",
            new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
    lms.setFailing(false);
    assertThat(state)
        .hasAttribute(
            "data-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
    lms.close();
    lms.launch();
    goTo(lms, "lag");
    assertThat(option(lms, "stale-read")).isChecked();
  }

  @Test
  void saveAndExitCommitsBeforeItTerminates() {
    Lms lms = open(Host.STRICT, "");
    lms.launch("#/" + LESSON + "/lag");
    answer(lms, "stale-read");
    lms.course().locator("#exit").click();
    assertThat(lms.course().locator("main .closed h1")).isVisible();
    List<String> names =
        lms.calls().stream()
            .filter(call -> !call.arguments().contains("adl.nav.request"))
            .map(Lms.Call::name)
            .toList();
    assertThat(names.subList(names.size() - 2, names.size()))
        .containsExactly("Commit", "Terminate");
    assertThat(lms.kept()).containsKey("cmi.suspend_data");
    lms.close();
    assertNoFault(lms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?mode=review", "?mode=browse", "?credit=no-credit"})
  void nothingButTheTimeIsWrittenWhereNothingCounts(String manner) {
    Lms lms = open(Host.STRICT, manner);
    lms.launch("#/" + LESSON + "/lag");
    answer(lms, "stale-read");
    lms.course().locator("#next").click();
    lms.close();
    assertThat(lms.calls())
        .filteredOn(call -> call.name().equals("SetValue"))
        .extracting(call -> call.arguments().get(0))
        .isSubsetOf("cmi.exit", "cmi.session_time");
    assertNoFault(lms);
  }

  @ParameterizedTest
  @CsvSource({"360,LIGHT", "360,DARK", "1280,LIGHT", "1280,DARK"})
  void axeFindsNothing(int width, ColorScheme scheme) {
    context.close();
    context =
        stage
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    Page page = context.newPage();
    page.addInitScript("window.API_1484_11 = undefined;");
    page.navigate(stage.server().address("/course/index.html"));
    assertThat(page.locator("main h1:visible")).isVisible();
    Axe.assertAccessible(page);
    for (String section :
        List.of("introduction", "lag", "failover", "split-brain", "price", "look-alikes")) {
      page.navigate(stage.server().address("/course/index.html#/" + LESSON + "/" + section));
      assertThat(page.locator("section[data-section=" + section + "]")).isVisible();
      Axe.assertAccessible(page);
    }
    page.navigate(stage.server().address("/course/index.html#/" + LESSON + "/lag"));
    Locator question = page.locator("form[data-question=stale-read]");
    for (String option : List.of("error", "old")) {
      question.locator("[data-option=" + option + "] input").check();
      question.locator("[type=submit]").click();
      assertThat(question.locator("[data-slot=feedback]")).not().isEmpty();
      Axe.assertAccessible(page);
      Locator retry = question.locator("button:visible").last();
      if (option.equals("error")) {
        retry.click();
      }
    }
    for (String extra : List.of("glossary", "result")) {
      page.navigate(stage.server().address("/course/index.html#/" + extra));
      assertThat(page.locator("main h1:visible")).isVisible();
      Axe.assertAccessible(page);
    }
    if (page.locator("#menu-open").isVisible()) {
      page.locator("#menu-open").click();
      assertThat(page.locator("#menu-dialog")).isVisible();
      Axe.assertAccessible(page);
    }
  }

  @Test
  void nothingIsAskedOfAnyOtherServer() {
    List<String> elsewhere = new ArrayList<>();
    context.onRequest(
        request -> {
          if (!request.url().startsWith(stage.server().address("/"))
              && !request.url().startsWith("data:")) {
            elsewhere.add(request.url());
          }
        });
    Lms lms = open(Host.STRICT, "");
    lms.launch();
    visitAll(lms);
    assertThat(elsewhere).isEmpty();
    assertThat(lms.complaints()).isEmpty();
  }

  /** The addresses of all that the pages are made of; the rest of a package is for the LMS. */
  private static List<String> filesOfPages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("course"))) {
      return files
          .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
          .filter(address -> address.matches(".*\\.(html|js|css|svg|png|jpg|webp)"))
          .toList();
    }
  }

  private Lms open(Host host, String query) {
    return new Lms(
        context,
        stage.server().address(host.path + query),
        stage.server().address("/course/index.html"));
  }

  private static void goTo(Lms lms, String section) {
    lms.course()
        .locator("body")
        .evaluate("(body, hash) => { location.hash = hash; }", "#/" + LESSON + "/" + section);
    assertThat(lms.course().locator("section[data-section=" + section + "]")).isVisible();
  }

  /** Starts with the lesson's first screen and goes on until the result is shown. */
  private static void visitAll(Lms lms) {
    goTo(lms, "introduction");
    for (int i = 0; i < 100 && !lms.course().locator("main .outcome").isVisible(); i++) {
      String before = lms.heading().textContent();
      lms.course().locator("#next").click();
      assertThat(lms.heading()).not().hasText(before);
    }
    assertThat(lms.course().locator("main .outcome")).isVisible();
  }

  private static Locator question(Lms lms, String id) {
    return lms.course().locator("form[data-question=" + id + "]");
  }

  private static Locator option(Lms lms, String question) {
    return question(lms, question).locator("[data-option=" + RIGHT.get(question) + "] input");
  }

  private static void answer(Lms lms, String question) {
    option(lms, question).check();
    question(lms, question).locator("[type=submit]").click();
    assertThat(question(lms, question).locator("[data-slot=feedback]")).not().isEmpty();
  }

  private static void solve(Lms lms, String name) {
    Locator exercise = lms.course().locator("[data-exercise=" + name + "]");
    Locator part = exercise.locator("form:not([hidden])");
    Locator next = exercise.locator("[data-slot=part-next]");
    for (Map<String, String> values : SOLVED.get(name)) {
      values.forEach((control, value) -> fill(part, control, value));
      part.locator("[data-slot=check]").click();
      assertThat(part.locator("[data-slot=feedback]").first()).containsText("Correct");
      if (next.isVisible()) {
        next.click();
      }
    }
    assertThat(exercise.locator("[data-slot=more]")).isVisible();
  }

  private static void fill(Locator part, String name, String value) {
    Locator box = part.locator("[data-cell=" + name + "], .sheet [data-knob=" + name + "]");
    if (box.locator("select").count() > 0) {
      box.locator("select").selectOption(value);
    } else if (value.equals("yes")) {
      box.locator("input").check();
    } else {
      box.locator("input").fill(value);
    }
  }

  /** Presses a key until something has the focus. */
  static void press(Lms lms, Locator wanted, String key) {
    for (int i = 0; i < 60; i++) {
      if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
      lms.page().keyboard().press(key);
    }
    assertThat(wanted).isFocused();
  }

  static void assertSaved(Lms lms) {
    assertThat(lms.course().locator("#save-state"))
        .hasAttribute(
            "data-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
  }

  /** What the LMS has kept, but for the time spent. */
  private static Map<String, String> values(Lms lms) {
    Map<String, String> values = new TreeMap<>(lms.kept());
    values.keySet().removeIf(name -> name.endsWith("_time") || name.equals("cmi.entry"));
    return values;
  }

  static void assertNoFault(Lms lms) {
    assertThat(lms.complaints()).isEmpty();
    assertThat(lms.calls())
        .allSatisfy(
            call ->
                assertThat(call.error())
                    .as("%s", call)
                    .isIn(call.name().equals("GetValue") ? List.of(0, 403) : List.of(0)));
  }
}
