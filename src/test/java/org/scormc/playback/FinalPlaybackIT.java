package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A final assessment, sat in Chromium as a learner sits it. */
class FinalPlaybackIT {
  private static final String SCORM_AGAIN =
      "/js/host/scorm-again.html?library=/scorm-again/scorm2004.min.js";
  private static final String STRICT = "/js/host/strict.html";
  private static final int LENGTH = 6;

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;
  private Lms lms;

  @BeforeAll
  static void start() throws IOException {
    stage = Stage.of(Path.of("src/test/resources/final-course"), folder);
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

  @ParameterizedTest
  @ValueSource(strings = {SCORM_AGAIN, STRICT})
  void aLearnerLeavesInTheMiddleResumesFailsRetriesAndPasses(String host) {
    open(host);
    lms.launch("#/final");
    assertThat(slot("locked")).isVisible();
    assertThat(slot("begin")).isHidden();
    doLesson();

    begin();
    List<String> paper = answerAll(false, 3);
    String shown = questionId();
    slot("mark").click();
    assertSaved();
    lms.close();

    lms.launch();
    assertThat(lms.heading()).hasText("Question 3 of 6");
    assertThat(slot("mark")).hasAttribute("aria-pressed", "true");
    assertThat(course("main form")).hasAttribute("data-question", shown);
    assertThat(course(".overview-item[data-sign~=answered]")).hasCount(3);
    assertThat(paper).contains(shown);

    goTo(1);
    answerAll(false, LENGTH);
    handIn();
    assertThat(slot("verdict")).containsText("not passed yet");
    assertThat(slot("review")).isHidden();
    assertRecorded();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "incomplete")
        .containsEntry("cmi.success_status", "failed")
        .containsEntry("cmi.score.raw", "0");

    slot("again").click();
    begin();
    List<String> second = answerAll(true, LENGTH);
    assertThat(second.stream().filter(paper::contains).toList())
        .as("questions asked twice running")
        .hasSizeLessThanOrEqualTo(LENGTH - 3);
    handIn();
    assertThat(slot("verdict")).containsText("You have passed");
    assertRecorded();
    Map<String, String> done = values();
    assertThat(done)
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.progress_measure", "1")
        .containsEntry("cmi.score.scaled", "1")
        .containsEntry("cmi.score.raw", "100");
    assertThat(interactions("final-1.")).hasSize(LENGTH).doesNotHaveDuplicates();
    assertThat(interactions("final-2.")).hasSize(LENGTH).doesNotHaveDuplicates();
    slot("review").click();
    assertThat(course("[data-slot=final-feedback]")).containsText("Correct");
    assertThat(course(".overview-item[data-sign=right]")).hasCount(LENGTH);
    lms.close();

    lms.launch();
    lms.close();
    assertThat(values()).isEqualTo(done);
    assertNoFault();
  }

  @Test
  void aLearnerUsesUpTheAttempts() {
    open(STRICT);
    lms.launch();
    doLesson();
    for (int attempt = 0; attempt < 2; attempt++) {
      begin();
      answerAll(false, LENGTH);
      handIn();
      if (attempt == 0) {
        slot("again").click();
      }
    }
    assertThat(slot("verdict")).containsText("last attempt");
    assertThat(slot("again")).isHidden();
    assertRecorded();
    lms.close();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "failed")
        .containsEntry("cmi.progress_measure", "1");
    assertNoFault();
  }

  @Test
  void anLmsThatIsAwayWhileThePaperIsHandedInGetsItLater() {
    open(STRICT);
    lms.launch();
    doLesson();
    begin();
    answerAll(true, LENGTH);
    assertSaved();
    lms.setFailing(true);
    handIn();
    assertThat(slot("verdict")).containsText("You have passed");
    assertThat(slot("record")).hasAttribute("data-state", "unsaved");
    assertThat(slot("record")).containsText("Keep this window open");
    lms.setFailing(false);
    assertRecorded();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed");
    assertThat(interactions("final-1.")).hasSize(LENGTH);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    open(STRICT);
    lms.launch();
    doLesson();
    course("#menu .final-entry a").focus();
    key("Enter");
    assertThat(lms.heading()).isFocused();
    tabTo(slot("begin"));
    key("Enter");
    assertThat(lms.heading()).hasText("Question 1 of 6");
    assertThat(lms.heading()).isFocused();
    for (int number = 2; number <= LENGTH; number++) {
      tabTo(slot("next"));
      key("Enter");
      assertThat(lms.heading()).hasText("Question " + number + " of 6");
      assertThat(lms.heading()).isFocused();
    }
    tabTo(slot("finish"));
    key("Enter");
    assertThat(lms.heading()).isFocused();
    assertThat(slot("open-count")).containsText("of 6 questions are not answered");
    tabTo(slot("submit"));
    key("Enter");
    assertThat(lms.heading()).hasText("Result of this attempt");
    assertThat(lms.heading()).isFocused();
    assertThat(interactions("final-1.")).hasSize(LENGTH);
    assertNoFault();
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
    open(STRICT);
    lms.launch("#/final");
    Axe.assertAccessible(lms.page());
    doLesson();
    goToFinal();
    Axe.assertAccessible(lms.page());
    slot("begin").click();
    for (int number = 1; number <= LENGTH; number++) {
      goTo(number);
      answer(number % 2 == 0);
      Axe.assertAccessible(lms.page());
    }
    slot("mark").click();
    slot("finish").click();
    Axe.assertAccessible(lms.page());
    slot("submit").click();
    Axe.assertAccessible(lms.page());
    slot("again").click();
    begin();
    answerAll(true, LENGTH - 1);
    handIn();
    Axe.assertAccessible(lms.page());
    slot("review").click();
    for (int number = 1; number <= LENGTH; number++) {
      goTo(number);
      Axe.assertAccessible(lms.page());
    }
  }

  private void open(String host) {
    lms =
        new Lms(
            context, stage.server().address(host), stage.server().address("/course/index.html"));
  }

  private Locator course(String selector) {
    return lms.course().locator(selector);
  }

  private Locator slot(String name) {
    return course("[data-slot=final-" + name + "]");
  }

  private void route(String hash) {
    course("body").evaluate("(body, hash) => { location.hash = hash; }", hash);
  }

  private void doLesson() {
    route("#/only/introduction");
    assertThat(course("section[data-section=introduction]")).isVisible();
    route("#/only/question");
    assertThat(course("section[data-section=question]")).isVisible();
    course("form[data-question=warm-up] [data-option=right] input").check();
    course("form[data-question=warm-up] [type=submit]").click();
    assertThat(course("form[data-question=warm-up] [data-slot=feedback]")).not().isEmpty();
  }

  private void goToFinal() {
    route("#/final");
    assertThat(course(".final")).isVisible();
  }

  private void begin() {
    goToFinal();
    slot("begin").click();
    assertThat(lms.heading()).hasText("Question 1 of 6");
  }

  private void goTo(int number) {
    course(".overview-item").nth(number - 1).click();
    assertThat(lms.heading()).hasText("Question " + number + " of 6");
  }

  private String questionId() {
    return course("main form").getAttribute("data-question");
  }

  /** Answers from the question on show to some question; gives the ids of those answered. */
  private List<String> answerAll(boolean right, int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(
            number -> {
              goTo(number);
              answer(right);
              return questionId();
            })
        .toList();
  }

  private void answer(boolean right) {
    Locator form = course("main form");
    switch (form.getAttribute("data-kind")) {
      case "single-choice" ->
          form.locator(
                  right ? "[data-option=right] input" : ".option:not([data-option=right]) input")
              .first()
              .check();
      case "true-false" ->
          form.locator("[data-option=" + (right ? "true" : "false") + "] input").check();
      case "multiple-response" -> {
        List.of("offline", "nearby", "reads")
            .forEach(id -> form.locator("[data-option=" + id + "] input").uncheck());
        (right ? List.of("offline", "nearby") : List.of("reads"))
            .forEach(id -> form.locator("[data-option=" + id + "] input").check());
      }
      case "numeric" -> form.locator("input").fill(right ? "130" : "7");
      case "matching" -> {
        form.locator("#words--cart").selectOption(right ? "set" : "register");
        form.locator("#words--likes").selectOption(right ? "counter" : "set");
      }
      case "ordering" -> {
        List<String> order =
            right ? List.of("send", "commit", "tell") : List.of("tell", "commit", "send");
        // an order that nobody has touched is no answer, even if it is the one wanted
        form.locator("[data-item] [data-move=down]").first().click();
        for (int place = 0; place < order.size(); place++) {
          String item = "[data-item=" + order.get(place) + "]";
          for (int moves = 0; moves < 3 && !isAt(form, item, place); moves++) {
            form.locator(item + " [data-move=up]").click();
          }
          assertThat(form.locator("[data-item]").nth(place))
              .hasAttribute("data-item", order.get(place));
        }
      }
      default -> throw new IllegalStateException("no such question in the course");
    }
  }

  private static boolean isAt(Locator form, String item, int place) {
    return (boolean)
        form.locator(item)
            .evaluate("(e, place) => [...e.parentElement.children].indexOf(e) === place", place);
  }

  private void handIn() {
    goTo(LENGTH);
    slot("finish").click();
    slot("submit").click();
    assertThat(lms.heading()).hasText("Result of this attempt");
  }

  private void key(String key) {
    lms.page().keyboard().press(key);
  }

  private void tabTo(Locator wanted) {
    for (int i = 0; i < 60; i++) {
      if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
      key("Tab");
    }
    assertThat(wanted).isFocused();
  }

  private List<String> interactions(String prefix) {
    return lms.kept().entrySet().stream()
        .filter(entry -> entry.getKey().matches("cmi\\.interactions\\.\\d+\\.id"))
        .map(Map.Entry::getValue)
        .filter(id -> id.startsWith(prefix))
        .toList();
  }

  private Map<String, String> values() {
    Map<String, String> values = new TreeMap<>(lms.kept());
    values.keySet().removeIf(name -> name.endsWith("_time") || name.equals("cmi.entry"));
    return values;
  }

  private void assertSaved() {
    assertThat(course("#save-state")).hasAttribute("data-state", "saved", PATIENTLY);
  }

  private void assertRecorded() {
    assertThat(slot("record")).hasAttribute("data-state", "saved", PATIENTLY);
  }

  private static final LocatorAssertions.HasAttributeOptions PATIENTLY =
      new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);

  private void assertNoFault() {
    assertThat(lms.complaints()).isEmpty();
    assertThat(lms.calls())
        .allSatisfy(
            call ->
                assertThat(call.error())
                    .as("%s", call)
                    .isIn(call.name().equals("GetValue") ? List.of(0, 403) : List.of(0)));
  }
}
