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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.playback.PlaybackIT.Host;

/** A course with everything in it, done from the first screen to the pass by keys alone. */
class WholeCourseIT {
  private static final int LENGTH = WholeCourse.LENGTH;

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;
  private Lms lms;
  private KeyboardLearner learner;
  private WholeCourse whole;

  @BeforeAll
  static void start() throws IOException {
    stage = Stage.of(WholeCourse.source(folder), folder);
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
  void everythingIsDoneByTheKeyboardAndResumedWhereItWasLeft() {
    open(Host.STRICT);
    lms.launch();
    doQuestions();
    doFigure();
    doExercise();

    learner.press(whole.course("#next"), "Enter");
    learner.press(whole.slot("begin"), "Enter");
    List<String> begun = new ArrayList<>();
    for (int number = 1; number <= LENGTH; number++) {
      assertThat(lms.heading()).hasText("Question " + number + " of " + LENGTH);
      whole.parts().forEach(part -> learner.enter(part, false));
      begun.add(KeyboardLearner.entered(whole.item()));
      if (number == LENGTH / 2) {
        learner.press(whole.slot("mark"), "Enter");
      }
      if (number < LENGTH) {
        learner.press(whole.slot("next"), "Enter");
      }
    }
    resume();
    assertThat(lms.heading()).hasText("Question " + LENGTH + " of " + LENGTH);
    for (int number = LENGTH; number > 0; number--) {
      assertThat(whole.item().locator("[data-slot=waiting]:visible")).hasCount(0);
      assertThat(KeyboardLearner.entered(whole.item())).isEqualTo(begun.get(number - 1));
      learner.press(number > 1 ? whole.slot("previous") : whole.slot("finish"), "Enter");
    }
    assertThat(whole.slot("marked-list").locator("button")).hasText("Question " + LENGTH / 2);
    whole.handIn();
    assertThat(whole.slot("verdict")).containsText("not passed yet");
    whole.assertRecorded();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "incomplete")
        .containsEntry("cmi.success_status", "failed");
    learner.press(whole.slot("review"), "Enter");
    for (int number = 1; number < LENGTH; number++) {
      assertReviewed(false);
      learner.press(whole.slot("next"), "Enter");
    }
    learner.press(whole.slot("finish"), "Enter");

    learner.press(whole.slot("again"), "Enter");
    learner.press(whole.slot("begin"), "Enter");
    for (int number = 1; number <= LENGTH; number++) {
      whole.parts().forEach(part -> learner.enter(part, true));
      learner.press(number < LENGTH ? whole.slot("next") : whole.slot("finish"), "Enter");
    }
    assertThat(whole.slot("complete")).isVisible();
    whole.handIn();
    assertThat(whole.slot("verdict")).containsText("You have passed");
    whole.assertRecorded();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.score.raw", "100");
    learner.press(whole.slot("review"), "Enter");
    for (int number = 1; number < LENGTH; number++) {
      assertReviewed(true);
      learner.press(whole.slot("next"), "Enter");
    }
    assertThat(whole.interactionOf("final-2.f-swap"))
        .containsEntry("type", "performance")
        .containsEntry("result", "correct")
        .containsEntry("weighting", "2");
    assertThat(whole.interactionOf("final-2.f-swap").get("learner_response"))
        .isEqualTo(
            "predict_at_a[.]Late Show[,]predict_at_b[.]Matinee[,]policy_policy[.]last-update-wins");
    assertThat(whole.interactionOf("final-2.f-arrivals").get("learner_response"))
        .isEqualTo(
            "order_1[.]w2[,]order_2[.]w1[,]agree_1[.]A[,]agree_2[.]A>B[,]agree_3[.]B[,]agree_4[.]B>A");
    assertThat(whole.interactionOf("final-1.f-swap").get("result")).isEqualTo("0.75");
    lms.close();
    Map<String, String> done = whole.values();
    lms.launch();
    lms.close();
    assertThat(whole.values()).isEqualTo(done);
    PlaybackIT.assertNoFault(lms);
  }

  /** Half an answer to each question of the first lesson; then, at the next launch, the rest. */
  private void doQuestions() {
    learner.press(whole.course("main a.button"), "Enter");
    List<String> begun = new ArrayList<>();
    Locator forms = whole.course("form[data-question]:visible");
    for (int i = 0; i < 11; i++) {
      learner.press(whole.course("#next"), "Enter");
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
        learner.press(whole.course("#previous"), "Enter");
        assertThat(lms.heading()).isFocused();
      }
    }
    resume();
    assertThat(forms.locator(".verdict")).hasText("Correct");
    whole.route("#/lab/figure");
  }

  private void doFigure() {
    learner.press(whole.course("figure [data-slot=open]"), "Enter");
    learner.press(whole.course("course-lab [data-slot=back]"), "Enter");
    assertThat(whole.course("[data-slot=where]")).containsText("Step 2 of 4");
    resume();
    assertThat(whole.course("[data-slot=where]")).containsText("Step 2 of 4");
    whole.route("#/lab/exercise");
  }

  private void doExercise() {
    Locator part = whole.course("form[data-part]:visible");
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
        learner.press(whole.course("[data-exercise] [data-slot=" + next + "]"), "Enter");
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
    whole.finishLessons();
    whole.route("#/final");
    learner.press(whole.slot("begin"), "Enter");
    whole.goToItem("f-swap");
    whole.parts().forEach(part -> learner.enter(part, true));
    whole.goToItem("f-arrivals");
    assertThat(whole.item().locator("[data-slot=problem]")).isVisible();
    learner.press(whole.slot("finish"), "Enter");
    learner.press(whole.slot("submit"), "Enter");
    assertThat(whole.slot("no-hand-in")).containsText("Nothing is lost");
    PlaybackIT.assertSaved(lms);
    assertThat(lms.kept()).doesNotContainKey("cmi.success_status");
    context.unroute("**/engine.js");
    learner.press(whole.slot("submit"), "Enter");
    assertThat(lms.heading()).hasText("Result of this attempt");
    whole.assertRecorded();
    assertThat(whole.interactionOf("final-1.f-swap")).containsEntry("result", "correct");
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
    whole.finishLessons();
    whole.route("#/lab/exercise");
    learner.press(whole.course("form[data-part]:visible [data-slot=run]"), "Enter");
    assertSound();
    whole.route("#/final");
    assertSound();
    learner.press(whole.slot("begin"), "Enter");
    for (String id : List.of("f-swap", "f-arrivals")) {
      whole.goToItem(id);
      assertThat(whole.item().locator("[data-slot=waiting]")).isHidden();
      assertSound();
      whole.parts().forEach(part -> learner.enter(part, false));
      assertSound();
    }
    whole.goToItem("f-swap");
    learner.press(whole.item().locator("[data-slot=run]").first(), "Enter");
    assertSound();
    learner.press(whole.slot("finish"), "Enter");
    assertSound();
    learner.press(whole.slot("submit"), "Enter");
    assertSound();
    learner.press(whole.slot("review"), "Enter");
    for (int number = 1; number <= LENGTH; number++) {
      assertSound();
      learner.press(number < LENGTH ? whole.slot("next") : whole.slot("finish"), "Enter");
    }
  }

  private void open(Host host) {
    lms =
        new Lms(
            context,
            stage.server().address(host.path),
            stage.server().address("/course/index.html"));
    learner = new KeyboardLearner(lms);
    whole = new WholeCourse(lms);
  }

  private void resume() {
    PlaybackIT.assertSaved(lms);
    lms.close();
    lms.launch();
  }

  private void assertReviewed(boolean right) {
    boolean exercise = whole.item().getAttribute("data-kind").equals("exercise");
    Locator verdicts =
        exercise ? whole.item().locator(".verdict") : whole.course("main .verdict:visible");
    assertThat(verdicts.first()).isVisible();
    if (right) {
      verdicts.all().forEach(verdict -> assertThat(verdict).hasText("Correct"));
    } else if (exercise) {
      assertThat(whole.item().getByText("A solution").first()).isVisible();
    }
  }

  private void assertSound() {
    Page page = lms.page();
    assertThat(lms.heading()).isVisible();
    Axe.assertAccessible(page);
    assertThat(
            (int)
                whole
                    .course("html")
                    .evaluate(
                        "html => html.scrollWidth - html.ownerDocument.defaultView.innerWidth"))
        .as("how far the page is too wide")
        .isLessThanOrEqualTo(0);
  }
}
