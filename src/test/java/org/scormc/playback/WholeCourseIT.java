package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.scormc.playback.PlaybackIT.Host;

/** A course with everything in it, done from the first screen to the pass by keys alone. */
class WholeCourseIT {
  private static final int LENGTH = 10;

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;
  private Lms lms;
  private KeyboardLearner learner;

  @BeforeAll
  static void start() throws IOException {
    Path source = folder.resolve("source");
    Path parts = Path.of("src/test/resources");
    copy(parts.resolve("whole-course"), source);
    copy(parts.resolve("question-course/01-every-kind"), source.resolve("01-every-kind"));
    copy(parts.resolve("lab-course/01-lab"), source.resolve("02-lab"));
    stage = Stage.of(source, folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
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
  @EnumSource
  void everythingIsDoneByTheKeyboardAndResumedWhereItWasLeft(Host host) {
    open(host);
    lms.launch();
    doQuestions();
    doFigure();
    doExercise();

    learner.press(course("#next"), "Enter");
    learner.press(slot("begin"), "Enter");
    List<String> begun = new ArrayList<>();
    for (int number = 1; number <= LENGTH; number++) {
      assertThat(lms.heading()).hasText("Question " + number + " of " + LENGTH);
      parts().forEach(part -> learner.enter(part, false));
      begun.add(KeyboardLearner.entered(item()));
      if (number == LENGTH / 2) {
        learner.press(slot("mark"), "Enter");
      }
      if (number < LENGTH) {
        learner.press(slot("next"), "Enter");
      }
    }
    resume();
    assertThat(lms.heading()).hasText("Question " + LENGTH + " of " + LENGTH);
    for (int number = LENGTH; number > 0; number--) {
      assertThat(item().locator("[data-slot=waiting]:visible")).hasCount(0);
      assertThat(KeyboardLearner.entered(item())).isEqualTo(begun.get(number - 1));
      learner.press(number > 1 ? slot("previous") : slot("finish"), "Enter");
    }
    assertThat(slot("marked-list").locator("button")).hasText("Question " + LENGTH / 2);
    handIn();
    assertThat(slot("verdict")).containsText("not passed yet");
    assertRecorded();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "incomplete")
        .containsEntry("cmi.success_status", "failed");
    learner.press(slot("review"), "Enter");
    for (int number = 1; number < LENGTH; number++) {
      assertReviewed(false);
      learner.press(slot("next"), "Enter");
    }
    learner.press(slot("finish"), "Enter");

    learner.press(slot("again"), "Enter");
    learner.press(slot("begin"), "Enter");
    for (int number = 1; number <= LENGTH; number++) {
      parts().forEach(part -> learner.enter(part, true));
      learner.press(number < LENGTH ? slot("next") : slot("finish"), "Enter");
    }
    assertThat(slot("complete")).isVisible();
    handIn();
    assertThat(slot("verdict")).containsText("You have passed");
    assertRecorded();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.score.raw", "100");
    learner.press(slot("review"), "Enter");
    for (int number = 1; number < LENGTH; number++) {
      assertReviewed(true);
      learner.press(slot("next"), "Enter");
    }
    assertThat(interactionOf("final-2.f-swap"))
        .containsEntry("type", "performance")
        .containsEntry("result", "correct")
        .containsEntry("weighting", "2");
    assertThat(interactionOf("final-2.f-swap").get("learner_response"))
        .isEqualTo(
            "predict_at_a[.]Late Show[,]predict_at_b[.]Matinee[,]policy_policy[.]last-update-wins");
    assertThat(interactionOf("final-2.f-arrivals").get("learner_response"))
        .isEqualTo(
            "order_1[.]w2[,]order_2[.]w1[,]agree_1[.]A[,]agree_2[.]A>B[,]agree_3[.]B[,]agree_4[.]B>A");
    assertThat(interactionOf("final-1.f-swap").get("result")).isEqualTo("0.75");
    lms.close();
    Map<String, String> done = values();
    lms.launch();
    lms.close();
    assertThat(values()).isEqualTo(done);
    PlaybackIT.assertNoFault(lms);
  }

  /** Half an answer to each question of the first lesson; then, at the next launch, the rest. */
  private void doQuestions() {
    learner.press(course("main a.button"), "Enter");
    List<String> begun = new ArrayList<>();
    Locator forms = course("form[data-question]:visible");
    for (int i = 0; i < 11; i++) {
      learner.press(course("#next"), "Enter");
      assertThat(lms.heading()).isFocused();
      learner.enter(forms, false);
      begun.add(KeyboardLearner.entered(forms));
    }
    resume();
    for (int i = 10; i >= 0; i--) {
      assertThat(KeyboardLearner.entered(forms)).isEqualTo(begun.get(i));
      learner.enter(forms, true);
      learner.press(forms.locator("[data-slot=check]"), "Enter");
      assertThat(forms.locator(".verdict")).hasText(i == 10 ? "Thank you, noted." : "Correct");
      if (i > 0) {
        learner.press(course("#previous"), "Enter");
        assertThat(lms.heading()).isFocused();
      }
    }
    resume();
    assertThat(forms.locator(".verdict")).hasText("Correct");
    route("#/lab/figure");
  }

  private void doFigure() {
    learner.press(course("figure [data-slot=open]"), "Enter");
    learner.press(course("course-lab [data-slot=back]"), "Enter");
    assertThat(course("[data-slot=where]")).containsText("Step 2 of 4");
    resume();
    assertThat(course("[data-slot=where]")).containsText("Step 2 of 4");
    route("#/lab/exercise");
  }

  private void doExercise() {
    Locator part = course("form[data-part]:visible");
    for (String next : List.of("part-next", "more", "part-next", "")) {
      enterLesson(part, false);
      String begun = KeyboardLearner.entered(part);
      resume();
      // the script of exercises may come a moment after the page
      lms.page().waitForCondition(() -> KeyboardLearner.entered(part).equals(begun));
      enterLesson(part, true);
      learner.press(part.locator("[data-slot=check]"), "Enter");
      assertThat(part.locator("[data-slot=feedback]")).containsText("Correct");
      if (!next.isEmpty()) {
        learner.press(course("[data-exercise] [data-slot=" + next + "]"), "Enter");
      }
    }
    resume();
    assertThat(part.locator("[data-slot=feedback]")).containsText("Correct");
  }

  /** The titles of the lesson's exercise are others than those of the final. */
  private void enterLesson(Locator part, boolean whole) {
    if (!part.getAttribute("data-part").equals("predict")) {
      learner.enter(part, whole);
      return;
    }
    learner.press(part.locator("select").first(), "End");
    if (whole) {
      learner.press(part.locator("select").last(), "ArrowDown");
    }
  }

  @Test
  void aPaperIsNotHandedInBeforeItsExerciseCanBeJudged() {
    context.route("**/engine.js", Route::abort);
    open(Host.STRICT);
    lms.launch();
    finishLessons();
    route("#/final");
    learner.press(slot("begin"), "Enter");
    goToItem("f-swap");
    parts().forEach(part -> learner.enter(part, true));
    goToItem("f-arrivals");
    assertThat(item().locator("[data-slot=problem]")).isVisible();
    learner.press(slot("finish"), "Enter");
    learner.press(slot("submit"), "Enter");
    assertThat(slot("no-hand-in")).containsText("Nothing is lost");
    PlaybackIT.assertSaved(lms);
    assertThat(lms.kept()).doesNotContainKey("cmi.success_status");
    context.unroute("**/engine.js");
    learner.press(slot("submit"), "Enter");
    assertThat(lms.heading()).hasText("Result of this attempt");
    assertRecorded();
    assertThat(interactionOf("final-1.f-swap")).containsEntry("result", "correct");
  }

  @ParameterizedTest
  @CsvSource({"360,LIGHT", "360,DARK", "1280,LIGHT", "1280,DARK"})
  void axeFindsNothingInAnyState(int width, ColorScheme scheme) {
    context.close();
    context =
        stage
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    open(Host.STRICT);
    lms.launch();
    finishLessons();
    route("#/lab/exercise");
    learner.press(course("form[data-part]:visible [data-slot=run]"), "Enter");
    assertSound();
    route("#/final");
    assertSound();
    learner.press(slot("begin"), "Enter");
    for (String id : List.of("f-swap", "f-arrivals")) {
      goToItem(id);
      assertThat(item().locator("[data-slot=waiting]")).isHidden();
      assertSound();
      parts().forEach(part -> learner.enter(part, false));
      assertSound();
    }
    goToItem("f-swap");
    learner.press(item().locator("[data-slot=run]").first(), "Enter");
    assertSound();
    learner.press(slot("finish"), "Enter");
    assertSound();
    learner.press(slot("submit"), "Enter");
    assertSound();
    learner.press(slot("review"), "Enter");
    for (int number = 1; number <= LENGTH; number++) {
      assertSound();
      learner.press(number < LENGTH ? slot("next") : slot("finish"), "Enter");
    }
  }

  private void open(Host host) {
    lms =
        new Lms(
            context,
            stage.server().address(host.path),
            stage.server().address("/course/index.html"));
    learner = new KeyboardLearner(lms);
  }

  private void resume() {
    PlaybackIT.assertSaved(lms);
    lms.close();
    lms.launch();
  }

  /** Sees every screen and deals with every task, as fast as it goes. */
  private void finishLessons() {
    route("#/every-kind/introduction");
    while (course("#next").isVisible() && !course(".final").isVisible()) {
      String before = lms.heading().textContent();
      Locator form = course("form[data-question]:visible");
      if (form.count() > 0) {
        learner.enter(form, true);
        form.locator("[data-slot=check]").click();
      }
      course("#next").click();
      assertThat(lms.heading()).not().hasText(before);
    }
    route("#/lab/exercise");
    for (String ignored : List.of("predict", "policy")) {
      Locator part = course("form[data-part]:visible");
      part.locator("[data-slot=solution]").click();
      part.locator("[data-slot=solution-yes]").click();
      if (course("[data-slot=part-next]").isVisible()) {
        course("[data-slot=part-next]").click();
      }
    }
  }

  private void goToItem(String id) {
    for (int number = 0; number < LENGTH; number++) {
      course(".overview-item").nth(number).click();
      if (item().getAttribute("data-question").equals(id)) {
        return;
      }
    }
  }

  private void handIn() {
    learner.press(slot("submit"), "Enter");
    assertThat(lms.heading()).hasText("Result of this attempt");
    assertThat(lms.heading()).isFocused();
  }

  private void assertReviewed(boolean right) {
    boolean exercise = item().getAttribute("data-kind").equals("exercise");
    Locator verdicts = exercise ? item().locator(".verdict") : course("main .verdict:visible");
    assertThat(verdicts.first()).isVisible();
    if (right) {
      verdicts.all().forEach(verdict -> assertThat(verdict).hasText("Correct"));
    } else if (exercise) {
      assertThat(item().getByText("A solution").first()).isVisible();
    }
  }

  private Locator course(String selector) {
    return lms.course().locator(selector);
  }

  private Locator slot(String name) {
    return course("[data-slot=final-" + name + "]");
  }

  private Locator item() {
    return course("main .final form");
  }

  /** What of the item on show is answered by itself. */
  private List<Locator> parts() {
    assertThat(item().locator("[data-slot=waiting]:visible")).hasCount(0);
    Locator parts = item().locator("[data-part]");
    return parts.count() > 0 ? parts.all() : List.of(item());
  }

  private void route(String hash) {
    if (!course("body").evaluate("() => location.hash").equals(hash)) {
      course("body").evaluate("(body, hash) => { location.hash = hash; }", hash);
      assertThat(lms.heading()).isFocused();
    }
  }

  private void assertRecorded() {
    assertThat(slot("record")).hasAttribute("data-state", "saved");
  }

  private Map<String, String> values() {
    Map<String, String> values = new TreeMap<>(lms.kept());
    values.keySet().removeIf(name -> name.endsWith("_time") || name.equals("cmi.entry"));
    return values;
  }

  private Map<String, String> interactionOf(String id) {
    Map<String, String> kept = lms.kept();
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; kept.containsKey("cmi.interactions." + i + ".id"); i++) {
      String prefix = "cmi.interactions." + i + ".";
      if (kept.get(prefix + "id").equals(id)) {
        kept.forEach(
            (name, value) -> {
              if (name.startsWith(prefix)) {
                fields.put(name.substring(prefix.length()), value);
              }
            });
      }
    }
    return fields;
  }

  private void assertSound() {
    Page page = lms.page();
    assertThat(lms.heading()).isVisible();
    PlaybackIT.assertAccessible(page);
    assertThat(
            (int)
                course("html")
                    .evaluate(
                        "html => html.scrollWidth - html.ownerDocument.defaultView.innerWidth"))
        .as("how far the page is too wide")
        .isLessThanOrEqualTo(0);
  }
}
