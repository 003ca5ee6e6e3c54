package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.course.Target;

/** A course of several SCOs in Chromium, sequenced by scorm-again as its manifest says. */
class MultiPlaybackIT {
  private static final String PACKAGE = "/scorm2004-4-multi/";
  private static final String FIRST = "item-course-in-parts-first";
  private static final String SECOND = "item-course-in-parts-second";
  private static final String FINAL = "item-course-in-parts-final";
  private static final List<String> LESSONS = List.of("Two leaders", "Who wins");
  private static final List<String> ALL = List.of("Two leaders", "Who wins", "Final assessment");
  private static final LocatorAssertions.HasAttributeOptions PATIENTLY =
      new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;
  private SequencedLms lms;

  @BeforeAll
  static void start() throws IOException {
    Path course = Path.of("src/test/resources/multi-course");
    stage = Stage.of(course, folder, List.of(Target.SCORM2004_4_MULTI));
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @BeforeEach
  void newLearner() {
    context = stage.browser().newContext();
    String manifest = stage.server().address(PACKAGE + "imsmanifest.xml");
    lms = new SequencedLms(context, stage.server(), manifest);
    lms.open();
  }

  @AfterEach
  void leave() {
    assertThat(lms.failures()).isEmpty();
    assertThat(lms.complaints()).isEmpty();
    context.close();
  }

  @Test
  void theFinalOpensWhenAllLessonsAreDoneAndDecidesTheCourse() {
    assertThat(lms.heading()).hasText("Two leaders");
    assertThat(lms.available()).isEqualTo(LESSONS);
    assertThat(lms.choose(FINAL)).isFalse();

    doFirst();
    assertThat(onward()).isVisible();
    assertThat(lms.goOn()).isTrue();
    assertThat(lms.record(FIRST))
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .doesNotContainEntry("cmi.score.raw", "100");
    assertThat(lms.available()).isEqualTo(LESSONS);
    assertThat(lms.choose(FINAL)).isFalse();
    assertThat(lms.course()).containsEntry("completion", "unknown");

    assertThat(lms.heading()).hasText("Who wins");
    doSecond();
    assertThat(lms.choose(FINAL)).isTrue();
    assertThat(lms.available()).isEqualTo(ALL);
    assertThat(lms.course())
        .containsEntry("completion", "unknown")
        .containsEntry("success", "unknown")
        .containsEntry("measure", null);

    sit(false);
    assertThat(slot("final-verdict")).containsText("not passed yet");
    assertThat(lms.choose(FIRST)).isTrue();
    assertThat(lms.course())
        .containsEntry("completion", "incomplete")
        .containsEntry("success", "failed");

    assertThat(lms.choose(FINAL)).isTrue();
    sit(true);
    assertThat(slot("final-verdict")).containsText("You have passed");
    lms.suspend();
    assertThat(lms.course())
        .containsEntry("completion", "completed")
        .containsEntry("success", "passed")
        .containsEntry("measure", 1);
    assertThat(lms.record(FINAL))
        .containsEntry("cmi.score.raw", "100")
        .containsEntry("cmi.progress_measure", "1");
    lms.reopen();
    assertThat(lms.course()).containsEntry("completion", "completed");
  }

  @Test
  void aLearnerLeavesInTheMiddleOfALessonAndComesBackToIt() {
    assertThat(lms.choose(SECOND)).isTrue();
    slot("start").click();
    frame("#next").click();
    assertThat(lms.heading()).hasText("Winners");
    frame("#exit").click();
    assertThat(lms.heading()).containsText("Your work is saved");
    assertThat(lms.ended()).isTrue();

    lms.reopen();
    assertThat(lms.heading()).hasText("Winners");
    assertThat(lms.items().get(1).current()).isTrue();
    assertThat(lms.record(SECOND)).containsEntry("cmi.success_status", "passed");
  }

  @Test
  void eachLessonKeepsItsOwnWorkWhileTheLearnerGoesToAndFro() {
    slot("start").click();
    frame("#next").click();
    answer("lag");
    assertThat(lms.choose(SECOND)).isTrue();
    assertThat(lms.heading()).hasText("Who wins");
    assertThat(lms.choose(FIRST)).isTrue();
    assertThat(lms.heading()).hasText("A question");
    assertThat(frame("form[data-question=warm-up] [data-slot=feedback]"))
        .containsText("Lag is how far");
    assertThat(lms.choose(SECOND)).isTrue();
    assertThat(lms.heading()).hasText("Who wins");
  }

  @Test
  void aPaperThatIsBegunIsThereAfterALookAtALesson() {
    doFirst();
    lms.goOn();
    doSecond();
    lms.choose(FINAL);
    slot("final-begin").click();
    String shown = frame("main form").getAttribute("data-question");
    frame("main form [data-option=right] input").check();
    slot("final-next").click();
    assertThat(lms.choose(FIRST)).isTrue();
    assertThat(lms.choose(FINAL)).isTrue();
    assertThat(lms.heading()).hasText("Question 2 of 2");
    slot("final-previous").click();
    assertThat(frame("main form")).hasAttribute("data-question", shown);
    assertThat(frame("main form [data-option=right] input")).isChecked();
  }

  @Test
  void anLmsThatDoesNotSequencePlaysEachActivityOnItsOwn() {
    Lms strict = strict("sco-first.html");
    strict.launch();
    Locator main = strict.course().locator("main");
    main.locator("[data-slot=start]").click();
    strict.course().locator("#next").click();
    main.locator("[data-option=right] input").check();
    main.locator("[type=submit]").click();
    assertThat(main.locator("[data-slot=onward]:visible")).isVisible();
    strict.close();
    assertThat(strict.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.progress_measure", "1")
        .doesNotContainKey("cmi.score.raw");
    strict.launch();
    assertThat(strict.heading()).hasText("A question");
    strict.close();
    assertSound(strict);
  }

  @Test
  void anLmsThatDoesNotSequenceOffersTheFinalAtOnce() {
    Lms strict = strict("sco-final.html");
    strict.launch();
    Locator main = strict.course().locator("main");
    main.locator("[data-slot=final-begin]").click();
    for (String next : List.of("next", "finish")) {
      main.locator("form [data-option=right] input").check();
      main.locator("[data-slot=final-" + next + "]").click();
    }
    main.locator("[data-slot=final-submit]").click();
    assertThat(main.locator("[data-slot=final-verdict]")).containsText("You have passed");
    strict.close();
    assertThat(strict.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.score.raw", "100");
    assertSound(strict);
  }

  private Lms strict(String page) {
    return new Lms(
        context,
        stage.server().address("/js/host/strict.html"),
        stage.server().address(PACKAGE + page));
  }

  private static void assertSound(Lms strict) {
    assertThat(strict.complaints()).isEmpty();
    assertThat(strict.calls())
        .allSatisfy(call -> assertThat(call.error()).as("%s", call).isIn(0, 403));
  }

  @Test
  void noLinkOfAPartLeadsOutOfIt() {
    for (String item : List.of(FIRST, SECOND)) {
      lms.choose(item);
      assertThat(lms.heading()).isVisible();
      String lesson = item.substring(item.lastIndexOf('-') + 1);
      slot("start").click();
      for (String route : List.of("glossary", "result", lesson)) {
        frame("body").evaluate("(body, route) => { location.hash = `#/${route}`; }", route);
        assertThat(lms.heading()).isVisible();
        assertThat(frame("a[href^='#/']:visible").all())
            .isNotEmpty()
            .allSatisfy(
                link ->
                    assertThat(link.getAttribute("href"))
                        .matches("#/(|glossary|result|final|%s/).*".formatted(lesson)));
      }
    }
  }

  private void doFirst() {
    slot("start").click();
    frame("#next").click();
    answer("lag");
    assertSaved();
    frame("#next").click();
    assertThat(lms.heading()).hasText("Your result");
  }

  private void doSecond() {
    slot("start").click();
    frame("#next").click();
    assertThat(lms.heading()).hasText("Winners");
    assertThat(onward()).isVisible();
    assertSaved();
  }

  private void answer(String option) {
    frame("form[data-question=warm-up] [data-option=" + option + "] input").check();
    frame("form[data-question=warm-up] [type=submit]").click();
    assertThat(frame("form[data-question=warm-up] [data-slot=feedback]")).not().isEmpty();
  }

  private void sit(boolean right) {
    if (slot("final-again").isVisible()) {
      slot("final-again").click();
    }
    slot("final-begin").click();
    for (int number = 1; number <= 2; number++) {
      assertThat(lms.heading()).hasText("Question " + number + " of 2");
      frame("main form [data-option=" + (right ? "right" : "wrong") + "] input").check();
      slot(number == 1 ? "final-next" : "final-finish").click();
    }
    slot("final-submit").click();
    assertThat(slot("final-record")).hasAttribute("data-state", "saved", PATIENTLY);
  }

  private Locator frame(String selector) {
    return lms.frame().locator(selector);
  }

  private Locator slot(String name) {
    return frame("main [data-slot=" + name + "]");
  }

  private Locator onward() {
    return frame("main [data-slot=onward]:visible");
  }

  private void assertSaved() {
    assertThat(frame("#save-state")).hasAttribute("data-state", "saved", PATIENTLY);
  }
}
