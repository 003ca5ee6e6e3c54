package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

/** A figure that runs and an exercise with a part of each kind, used as learners use them. */
class LabIT {
  private static final String FIGURE = "#/lab/figure";
  private static final String EXERCISE = "#/lab/exercise";

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;

  @BeforeAll
  static void start() throws IOException {
    stage = Stage.of(Path.of("src/test/resources/lab-course"), folder);
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
  void everyKindOfPartIsDoneByTheKeyboardAndResumedWhereItWasLeft(Host host) {
    Lms lms = open(host);
    lms.launch(EXERCISE);
    choose(lms, "at-a", "Jazz & Blues");
    assertThat(slot(lms, "run")).isHidden();
    resume(lms);
    assertThat(cell(lms, "at-a")).hasValue("Jazz & Blues");
    assertThat(cell(lms, "at-b")).hasValue("");
    choose(lms, "at-b", "Jazz & Blues");
    press(lms, slot(lms, "check"));
    assertThat(slot(lms, "feedback")).containsText("12.5 of 25 points.");
    assertThat(slot(lms, "feedback")).containsText("B takes the title of A after its own.");
    press(lms, slot(lms, "run"));
    press(lms, part(lms).locator("course-lab [data-slot=step]"));
    assertThat(part(lms).locator("[data-slot=where]")).containsText("Step 1 of 4");
    resume(lms);
    assertThat(part(lms).locator("[data-slot=where]")).containsText("Step 1 of 4");
    choose(lms, "at-b", "Jazz Night");
    press(lms, slot(lms, "check"));
    assertRight(lms);

    press(lms, exercise(lms).locator("[data-slot=part-next]"));
    Locator policy = part(lms).locator(".sheet select");
    press(lms, policy, "ArrowDown");
    press(lms, slot(lms, "check"));
    assertThat(slot(lms, "feedback")).containsText("Not reached");
    press(lms, policy, "ArrowDown");
    resume(lms);
    assertThat(policy).hasValue("last-update-wins");
    press(lms, slot(lms, "check"));
    assertRight(lms);

    press(lms, exercise(lms).locator("[data-slot=more]"));
    Locator up = part(lms).locator("[data-item=w2] [data-move=up]");
    Locator down = part(lms).locator("[data-item=w2] [data-move=down]");
    press(lms, up);
    press(lms, down);
    press(lms, up);
    resume(lms);
    assertThat(part(lms).locator("[data-item]").first()).hasAttribute("data-item", "w2");
    press(lms, slot(lms, "check"));
    assertRight(lms);

    press(lms, exercise(lms).locator("[data-slot=part-next]"));
    for (String move : List.of("A", "A>B")) {
      press(lms, part(lms).locator("[data-move-name='" + move + "']"));
    }
    resume(lms);
    assertThat(part(lms).locator("[data-slot=made] li")).hasCount(2);
    for (String move : List.of("B", "B>A")) {
      press(lms, part(lms).locator("[data-move-name='" + move + "']"));
    }
    press(lms, slot(lms, "check"));
    assertRight(lms);

    PlaybackIT.assertSaved(lms);
    PlaybackIT.assertNoFault(lms);
    assertThat(lms.kept())
        .containsEntry("cmi.interactions.0.id", "swap--predict")
        .containsEntry("cmi.interactions.0.type", "matching")
        .containsEntry(
            "cmi.interactions.0.learner_response", "at_a[.]Jazz___Blues[,]at_b[.]Jazz___Blues")
        .containsEntry("cmi.interactions.0.result", "0.5")
        .containsEntry("cmi.interactions.1.result", "correct")
        .containsEntry("cmi.interactions.5.learner_response", "1[.]A[,]2[.]A>B[,]3[.]B[,]4[.]B>A");
  }

  @Test
  void theSolutionIsShownAfterAWarningAndEarnsNothing() {
    Lms lms = open(Host.STRICT);
    lms.launch(EXERCISE);
    press(lms, slot(lms, "solution"));
    assertThat(slot(lms, "warning")).containsText("earns no more points");
    press(lms, slot(lms, "solution-yes"));
    assertThat(slot(lms, "solution-text")).containsText("A: Jazz & Blues");
    assertThat(slot(lms, "check")).isHidden();
    resume(lms);
    assertThat(slot(lms, "solution-text")).containsText("A ends with Jazz & Blues");
    assertThat(lms.kept()).doesNotContainKey("cmi.interactions.0.id");
  }

  @Test
  void aFigureOpensIsChangedComparedAndResumed() {
    Lms lms = open(Host.STRICT);
    lms.launch(FIGURE);
    FrameLocator course = lms.course();
    press(lms, course.locator("figure [data-slot=open]"));
    Locator lab = course.locator("course-lab");
    assertThat(lab.locator("[data-slot=where]")).containsText("Step 3 of 4");
    lab.locator("[data-slot=end]").click();
    assertThat(lab.locator("[data-slot=agree]")).containsText("no");
    lab.locator("[data-slot=keep]").click();
    lab.locator("summary").first().click();
    lab.locator("[data-knob=policy] select").selectOption("last-update-wins");
    assertThat(lab.locator("[data-slot=agree]")).containsText("yes");
    assertThat(lab.locator("[data-slot=parting]")).containsText("Then they part");
    assertThat(lab.locator("[data-slot=differences]")).containsText("Jazz & Blues");
    lab.locator("[data-slot=rewind]").click();
    assertThat(lab.locator("[data-slot=said]")).containsText("A now holds title = Untitled.");
    resume(lms);
    assertThat(lab.locator("[data-slot=where]")).containsText("Step 0 of 4");
    assertThat(lab.locator("[data-slot=parting]")).containsText("Then they part");
  }

  @Test
  void checkingFetchesTheEngineThatCouldNotBeFetchedBefore() {
    context.route("**/engine.js", Route::abort);
    Page page = context.newPage();
    page.navigate(stage.server().address("/course/index.html" + EXERCISE));
    Locator part = page.locator("form:not([hidden])").first();
    Locator feedback = part.locator("[data-slot=feedback]");
    assertThat(feedback).containsText("The simulator could not be fetched");
    part.locator("select").first().selectOption("Jazz Night");
    part.locator("select").last().selectOption("Jazz Night");
    context.unroute("**/engine.js");
    part.locator("[data-slot=check]").click();
    assertThat(feedback).containsText("12.5 of 25 points.");
  }

  @Test
  void whatRunsComesLaterAndIsFetchedAgainIfItCouldNotBe() {
    context.route("**/workshop.js", Route::abort);
    Page page = context.newPage();
    page.navigate(stage.server().address("/course/index.html" + EXERCISE));
    Locator exercise = page.locator("[data-exercise]");
    assertThat(exercise).containsText("The simulator could not be fetched");
    assertSound(page);
    page.navigate(stage.server().address("/course/index.html" + FIGURE));
    Locator problem = page.locator("figure [data-slot=problem]");
    assertThat(page.locator("figure svg").first()).isVisible();
    assertThat(problem).isHidden();
    page.locator("figure [data-slot=open]").click();
    assertThat(problem).isVisible();
    context.unroute("**/workshop.js");
    page.locator("figure [data-slot=open]").click();
    assertThat(page.locator("course-lab [data-slot=where]")).containsText("Step 3 of 4");
    page.navigate(stage.server().address("/course/index.html" + EXERCISE));
    assertThat(exercise.locator("form:not([hidden]) select").first()).isVisible();
    assertThat(exercise.locator("> [data-slot=problem]")).isHidden();
  }

  @Test
  void aRunPausesWhenTheLearnerGoesElsewhere() {
    Page page = context.newPage();
    page.navigate(stage.server().address("/course/index.html" + FIGURE));
    page.locator("figure [data-slot=open]").click();
    Locator lab = page.locator("course-lab").first();
    lab.locator("[data-slot=rewind]").click();
    lab.locator("[data-slot=play]").click();
    assertThat(lab.locator("[data-slot=where]")).containsText("Step 1 of 4");
    page.navigate(stage.server().address("/course/index.html" + EXERCISE));
    assertThat(lab.locator("[data-slot=play]")).hasAttribute("aria-label", "Play");
    page.goBack();
    assertThat(lab.locator("[data-slot=where]")).containsText("Step 1 of 4");
  }

  @Test
  void whoTakesBackAMoveCanTakeBackAnother() {
    Lms lms = open(Host.STRICT);
    lms.launch(EXERCISE);
    exercise(lms).locator("[data-slot=part-next]").click();
    exercise(lms).locator("[data-slot=more]").click();
    exercise(lms).locator("[data-slot=part-next]").click();
    press(lms, part(lms).locator("[data-move-name=A]"));
    press(lms, part(lms).locator("[data-move-name=B]"));
    press(lms, slot(lms, "undo"));
    lms.page().keyboard().press("Enter");
    assertThat(part(lms).locator("[data-slot=made] li")).hasCount(0);
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
    Page page = context.newPage();
    page.navigate(stage.server().address("/course/index.html" + FIGURE));
    assertSound(page);
    page.locator("figure [data-slot=open]").click();
    page.locator("course-lab summary").first().click();
    page.locator("course-lab [data-slot=keep]").evaluate("button => button.click()");
    page.locator("course-lab [data-knob=policy] select").selectOption("keep-local");
    for (String panel : List.of("picture", "nodes", "log", "numbers")) {
      page.locator("course-lab [data-show=" + panel + "]").evaluate("button => button.click()");
      assertSound(page);
    }
    page.navigate(stage.server().address("/course/index.html" + EXERCISE));
    page.locator("form:not([hidden]) [data-slot=check]").click();
    assertSound(page);
    page.locator("form:not([hidden]) select").first().selectOption("Jazz Night");
    page.locator("form:not([hidden]) select").last().selectOption("Jazz Night");
    page.locator("form:not([hidden]) [data-slot=check]").click();
    assertSound(page);
    page.locator("form:not([hidden]) [data-slot=solution]").click();
    assertSound(page);
    page.locator("form:not([hidden]) [data-slot=solution-yes]").click();
    page.locator("[data-slot=part-next]").click();
    page.locator("form:not([hidden]) [data-slot=check]").click();
    assertThat(page.locator("form:not([hidden]) course-lab")).isVisible();
    assertSound(page);
    page.locator("[data-slot=more]").click();
    assertSound(page);
    page.locator("[data-slot=part-next]").click();
    page.locator("[data-move-name=A]").click();
    assertSound(page);
  }

  private static void assertSound(Page page) {
    assertThat(page.locator("main h1:visible")).isVisible();
    Axe.assertAccessible(page);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("how far the page is too wide")
        .isLessThanOrEqualTo(0);
  }

  private Lms open(Host host) {
    return new Lms(
        context, stage.server().address(host.path), stage.server().address("/course/index.html"));
  }

  private static void resume(Lms lms) {
    PlaybackIT.assertSaved(lms);
    lms.close();
    lms.launch();
  }

  private static Locator exercise(Lms lms) {
    return lms.course().locator("[data-exercise=swap]");
  }

  private static Locator part(Lms lms) {
    return exercise(lms).locator("form:not([hidden])");
  }

  private static Locator slot(Lms lms, String name) {
    return part(lms).locator("[data-slot=" + name + "]").first();
  }

  private static Locator cell(Lms lms, String cell) {
    return part(lms).locator("[data-cell=" + cell + "] select");
  }

  private static void choose(Lms lms, String cell, String value) {
    Locator select = cell(lms, cell);
    PlaybackIT.press(lms, select, "Tab");
    for (String key : List.of("Home", "ArrowDown", "ArrowDown")) {
      if (!select.inputValue().equals(value)) {
        lms.page().keyboard().press(key);
      }
    }
    assertThat(select).hasValue(value);
  }

  private static void press(Lms lms, Locator control) {
    press(lms, control, "Enter");
  }

  private static void press(Lms lms, Locator control, String key) {
    assertThat(control).isVisible();
    PlaybackIT.press(lms, control, "Tab");
    lms.page().keyboard().press(key);
  }

  private static void assertRight(Lms lms) {
    assertThat(slot(lms, "feedback")).containsText("Correct");
    assertThat(slot(lms, "best")).containsText("25 of 25 points");
  }
}
