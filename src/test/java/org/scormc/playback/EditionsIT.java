package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scormc.course.Target;

/** The course of everything, made for each edition and played where that edition is spoken. */
class EditionsIT {
  private static final String STRICT = "/js/host/strict.html";
  private static final String SCORM_AGAIN =
      "/js/host/scorm-again.html?library=/scorm-again/scorm2004.min.js";
  private static final int LENGTH = WholeCourse.LENGTH;

  /** A package and where it is played. */
  enum Play {
    SCORM12_STRICT(Target.SCORM12, STRICT + "?edition=scorm12"),
    SCORM12_AGAIN(Target.SCORM12, "/js/host/scorm-again.html?library=/scorm-again/scorm12.min.js"),
    THIRD_EDITION_STRICT(Target.SCORM2004_3, STRICT),
    THIRD_EDITION_AGAIN(Target.SCORM2004_3, SCORM_AGAIN),
    WEB(Target.WEB, "/js/host/web.html");

    final Target target;
    final String host;

    Play(Target target, String host) {
      this.target = target;
      this.host = host;
    }
  }

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;
  private Lms lms;
  private KeyboardLearner learner;
  private WholeCourse whole;

  @BeforeAll
  static void start() throws IOException {
    List<Target> targets =
        Arrays.stream(Play.values()).map(play -> play.target).distinct().toList();
    stage = Stage.of(WholeCourse.source(folder), folder, targets);
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
  void theWholeCourseIsDoneFailedResumedAndPassed(Play play) {
    open(play);
    lms.launch();
    whole.finishLessons();
    learner.press(whole.course("#next"), "Enter");
    learner.press(whole.slot("begin"), "Enter");
    String begun = "";
    for (int number = 1; number <= LENGTH; number++) {
      assertThat(lms.heading()).hasText("Question " + number + " of " + LENGTH);
      whole.parts().forEach(part -> learner.enter(part, false));
      begun = KeyboardLearner.entered(whole.item());
      learner.press(number < LENGTH ? whole.slot("next") : whole.slot("finish"), "Enter");
    }
    PlaybackIT.assertSaved(lms);
    lms.close();
    lms.launch();
    assertThat(lms.heading()).hasText("Question " + LENGTH + " of " + LENGTH);
    assertThat(whole.item().locator("[data-slot=waiting]:visible")).hasCount(0);
    assertThat(KeyboardLearner.entered(whole.item())).isEqualTo(begun);
    learner.press(whole.slot("finish"), "Enter");
    whole.handIn();
    assertThat(whole.slot("verdict")).containsText("not passed yet");
    whole.assertRecorded();
    assertStanding(play, "incomplete", "failed", "failed");

    learner.press(whole.slot("again"), "Enter");
    learner.press(whole.slot("begin"), "Enter");
    for (int number = 1; number <= LENGTH; number++) {
      whole.parts().forEach(part -> learner.enter(part, true));
      learner.press(number < LENGTH ? whole.slot("next") : whole.slot("finish"), "Enter");
    }
    whole.handIn();
    assertThat(whole.slot("verdict")).containsText("You have passed");
    whole.assertRecorded();
    assertStanding(play, "completed", "passed", "passed");
    lms.close();
    Map<String, String> done = whole.values();
    lms.launch("#/result");
    assertThat(whole.course("[data-slot=verdict]")).hasText("You have passed this course.");
    lms.close();
    assertThat(whole.values()).isEqualTo(done);
    PlaybackIT.assertNoFault(lms);
    if (play.target == Target.SCORM12) {
      assertToldInTheWordsOfOldScorm();
    } else if (play.target != Target.WEB) {
      assertThat(whole.interactionOf("final-2.f-matching"))
          .containsEntry("type", "matching")
          .containsEntry("learner_response", "cart[.]set[,]likes[.]counter")
          .containsEntry("result", "correct");
    }
  }

  private void assertStanding(Play play, String completion, String success, String status) {
    Map<String, String> kept = lms.kept();
    if (play.target == Target.SCORM12) {
      assertThat(kept).containsEntry("cmi.core.lesson_status", status);
    } else {
      assertThat(kept)
          .containsEntry("cmi.completion_status", completion)
          .containsEntry("cmi.success_status", success);
    }
  }

  private void assertToldInTheWordsOfOldScorm() {
    assertThat(lms.kept()).containsEntry("cmi.core.score.raw", "100");
    assertThat(lms.kept().get("cmi.suspend_data")).hasSizeLessThanOrEqualTo(3800);
    assertTold("f-single", "choice", "a");
    assertTold("f-multiple", "choice", "a,b");
    assertTold("f-claim", "true-false", "t");
    assertTold("f-matching", "matching", "a.2,b.3");
    assertTold("f-ordering", "sequencing", "c,a,b");
    assertTold("f-numeric", "numeric", "130");
    assertTold("f-texts", "fill-in", "y, x");
    assertThat(whole.interactionOf("final-2_f-swap"))
        .containsEntry("type", "performance")
        .containsEntry(
            "student_response",
            "predict-at-a=Late Show, predict-at-b=Matinee, policy-policy=last-update-wins");
    assertThat(whole.interactionOf("final-1_f-swap")).containsEntry("result", "0.75");
  }

  private void assertTold(String id, String type, String answer) {
    assertThat(whole.interactionOf("final-2_" + id))
        .containsEntry("type", type)
        .containsEntry("student_response", answer)
        .containsEntry("correct_responses.0.pattern", answer)
        .containsEntry("result", "correct");
  }

  @Test
  void onTheWebWorkOutlivesAReloadAndNoTabTakesAnythingBack() {
    Page first = tab("#/every-kind/single");
    answer(first, "q-single", "old");
    assertThat(first.locator("#save-state")).hasText("Saved in this browser");
    assertThat(first.locator("#exit")).isHidden();
    Page second = tab("#/every-kind/claim");
    assertThat(first.locator(".notice[data-kind=elsewhere]")).isVisible();
    answer(second, "q-claim", "true");
    second.evaluate("location.hash = '#/every-kind/single'");
    assertThat(verdict(second, "q-single")).hasText("Correct");
    first.locator(".notice[data-kind=elsewhere] [data-slot=retry]").click();
    first.evaluate("location.hash = '#/every-kind/claim'");
    assertThat(verdict(first, "q-claim")).hasText("Correct");
    second.close();
    first.reload();
    assertThat(verdict(first, "q-claim")).hasText("Correct");
    first.evaluate("location.hash = '#/every-kind/single'");
    assertThat(verdict(first, "q-single")).hasText("Correct");
  }

  @Test
  void aBrowserThatKeepsNothingSaysSo() {
    context.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })");
    Page page = tab("");
    assertThat(page.locator(".notice[data-kind=no-lms]"))
        .containsText(
            "This browser keeps nothing for this website.",
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    assertThat(page.locator("#save-state")).hasText("Not saved");
  }

  private Page tab(String route) {
    Page page = context.newPage();
    page.navigate(stage.server().address("/web/index.html" + route));
    assertThat(page.locator("main h1:visible")).isVisible();
    return page;
  }

  private static void answer(Page page, String question, String option) {
    Locator form = page.locator("form[data-question=" + question + "]");
    form.locator("[data-option=" + option + "] input").check();
    form.locator("[data-slot=check]").click();
    assertThat(verdict(page, question)).hasText("Correct");
    assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
  }

  private static Locator verdict(Page page, String question) {
    return page.locator("form[data-question=" + question + "] .verdict");
  }

  private void open(Play play) {
    lms =
        new Lms(
            context,
            stage.server().address(play.host),
            stage.server().address("/" + play.target.id() + "/index.html"));
    learner = new KeyboardLearner(lms);
    whole = new WholeCourse(lms);
  }
}
