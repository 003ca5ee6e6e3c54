package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
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
import org.scormc.upgrade.EditedCourse;

/** An LMS's record of the old package, played in the new one as pages show it. */
class UpgradeIT {
  private static final int LENGTH = 4;
  private static final List<String> IDS =
      List.of("time-1", "time-2", "time-3", "writes-1", "writes-2", "writes-3");

  private static Chromium chromium;

  @TempDir private Path folder;
  private EditedCourse course;
  private StaticServer server;
  private BrowserContext context;
  private Lms lms;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void buildTheOldPackage() throws IOException {
    course = new EditedCourse(folder.resolve("source"));
    BuiltCourse.unpack(course.folder(), folder.resolve("old"));
    Files.createDirectories(folder.resolve("new/course"));
    server =
        new StaticServer(
            Map.of(
                "old", folder.resolve("old/course"),
                "new", folder.resolve("new/course"),
                "js", Path.of("src/test/js").toAbsolutePath()));
    context = chromium.browser().newContext();
    open("old");
  }

  @AfterEach
  void leave() {
    context.close();
    server.close();
  }

  @Test
  void aLearnerInProgressMeetsWhatIsGoneOrJudgedAnew() throws IOException {
    lms.launch("#/clocks/drift");
    Locator form = course("form[data-question=which-is-late]");
    form.locator("input[value=fast]").check();
    form.locator("[data-slot=check]").click();
    assertThat(form.locator(".verdict")).containsText("Not quite");
    Locator steps = course("form[data-question=steps]");
    go("#/writes/order");
    steps.locator("[data-move=up]:not([aria-disabled=true])").first().click();
    List<String> paper = beginPaper();
    leaveSaved();

    String gone = paper.get(0);
    course.cut("assessment.yaml", start(gone), after(gone));
    course.replace("01-clocks/quiz.yaml", "id: fast", "id: quick");
    course.replace("01-clocks/lesson.md", "{#skew}", "{#difference}");
    course.replace("02-writes/quiz.yaml", "id: ship", "id: send");
    upgrade();

    lms.launch();
    assertThat(lms.heading()).hasText("Question 2 of 3");
    List<String> left = paper.subList(1, LENGTH);
    for (int number = 1; number <= left.size(); number++) {
      course(".overview-item").nth(number - 1).click();
      assertThat(course("main .final form")).hasAttribute("data-question", left.get(number - 1));
    }
    assertThat(course(".overview-item[data-sign~=answered]")).hasCount(3);
    slot("finish").click();
    slot("submit").click();
    assertThat(lms.heading()).hasText("Result of this attempt");
    assertThat(slot("record")).hasAttribute("data-state", "saved");
    assertThat(lms.kept())
        .containsEntry("cmi.interactions.1.id", "final-1." + left.get(0))
        .containsEntry("cmi.interactions.3.id", "final-1." + left.get(2))
        .doesNotContainKey("cmi.interactions.4.id");
    go("#/clocks/drift");
    assertThat(course("form[data-question=which-is-late] input:checked")).hasCount(0);
    answer("which-is-late", "slow");
    assertThat(course("form[data-question=which-is-late] .verdict")).hasText("Correct");
    go("#/writes/order");
    assertThat(course("form[data-question=steps] [data-slot=check]")).isVisible();
    assertThat(course("#menu [data-section=difference] [data-slot=read]")).isEmpty();
    leaveSaved();
    PlaybackIT.assertNoFault(lms);
  }

  @Test
  void aLearnerWhoHasFinishedStaysSo() throws IOException {
    lms.launch("#/clocks/skew");
    go("#/clocks/drift");
    answer("which-is-late", "slow");
    answer("how-sure", "know");
    go("#/writes/order");
    Locator steps = course("form[data-question=steps]");
    steps.locator("[data-move=up]:not([aria-disabled=true])").first().click();
    steps.locator("[data-slot=check]").click();
    beginPaper();
    slot("finish").click();
    slot("submit").click();
    assertThat(slot("record")).hasAttribute("data-state", "saved");
    String score = lms.kept().get("cmi.score.raw");
    assertThat(lms.kept()).containsEntry("cmi.success_status", "failed");
    leaveSaved();

    course.replace("assessment.yaml", "attempts: 3", "attempts: 1");
    course.replace("course.yaml", "mastery-score: 0.8", "mastery-score: 0.1");
    upgrade();
    lms.launch();
    leaveSaved();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.score.raw", score);

    course.replace("course.yaml", "mastery-score: 0.1", "mastery-score: 1");
    course.replace(
        "01-clocks/quiz.yaml", "correct: true, feedback: It falls", "feedback: It falls");
    course.replace("01-clocks/quiz.yaml", "feedback: It runs", "correct: true, feedback: It runs");
    course.append("01-clocks/lesson.md", "\n## More {#more}\n\nText.\n");
    upgrade();
    lms.launch("#/clocks/drift");
    assertThat(course("form[data-question=which-is-late] input:checked")).hasValue("slow");
    assertThat(course("[data-slot=final-state]")).containsText("passed");
    go("#/clocks/more");
    leaveSaved();
    assertThat(lms.kept())
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.score.raw", score);
    PlaybackIT.assertNoFault(lms);
  }

  @Test
  void questionsOfAnotherTypeAreAskedAnew() throws IOException {
    lms.launch("#/clocks/drift");
    answer("which-is-late", "fast");
    go("#/writes/order");
    Locator steps = course("form[data-question=steps]");
    steps.locator("[data-move=up]:not([aria-disabled=true])").first().click();
    beginPaper();
    leaveSaved();

    course.file("01-clocks/quiz.yaml", claim("which-is-late") + claim("how-sure").substring(11));
    course.file("02-writes/quiz.yaml", number("steps"));
    course.cut("assessment.yaml", "questions:", "");
    String pool = "questions:\n";
    for (String id : IDS) {
      pool +=
          (id.equals("time-3") ? claim(id) : number(id))
              .substring(11)
              .replace("objective: time", "objective: " + id.replaceAll("-.*", ""));
    }
    course.append("assessment.yaml", pool);
    upgrade();

    lms.launch();
    assertThat(lms.heading()).hasText("Question 3 of 4");
    for (int number = 1; number <= LENGTH; number++) {
      course(".overview-item").nth(number - 1).click();
      Locator form = course("main .final form");
      assertThat(form.locator("input:checked")).hasCount(0);
      if (form.locator("input[type=radio]").count() > 0) {
        form.locator("input[type=radio]").first().check();
      } else {
        form.locator("input").fill("7");
      }
    }
    slot("finish").click();
    assertThat(slot("complete")).isVisible();
    slot("submit").click();
    assertThat(slot("record")).hasAttribute("data-state", "saved");
    go("#/writes/order");
    course("form[data-question=steps] input").fill("7");
    course("form[data-question=steps] [data-slot=check]").click();
    assertThat(course("form[data-question=steps] .verdict")).hasText("Correct");
    go("#/clocks/drift");
    answer("which-is-late", "true");
    assertThat(course("form[data-question=which-is-late] .verdict")).hasText("Correct");
    leaveSaved();
    PlaybackIT.assertNoFault(lms);
  }

  private static String claim(String id) {
    return """
        questions:
          - id: %s
            type: true-false
            objective: time
            stem: Nothing is late that is called %s.
            answer: true
            explanation: So it is.
        """
        .formatted(id, id);
  }

  private static String number(String id) {
    return """
        questions:
          - id: %s
            type: numeric
            objective: time
            stem: Which number has %s?
            accept: 7
            explanation: Seven.
        """
        .formatted(id, id);
  }

  private void open(String version) {
    lms =
        new Lms(
            context,
            server.address("/js/host/strict.html"),
            server.address("/" + version + "/index.html"));
  }

  /** The LMS has the new package in the place of the old one. */
  private void upgrade() throws IOException {
    Path made = folder.resolve("new");
    BuiltCourse.unpack(course.folder(), made);
    lms.page().close();
    open("new");
  }

  private void answer(String id, String option) {
    Locator form = course("form[data-question=" + id + "]");
    form.locator("input[value=" + option + "]").check();
    form.locator("[data-slot=check]").click();
    assertThat(form.locator(".verdict")).isVisible();
  }

  /** Answers each question somehow and stays at the third; gives their ids. */
  private List<String> beginPaper() {
    go("#/final");
    slot("begin").click();
    List<String> ids = new ArrayList<>();
    for (int number = 1; number <= LENGTH; number++) {
      course(".overview-item").nth(number - 1).click();
      assertThat(lms.heading()).hasText("Question " + number + " of " + LENGTH);
      Locator form = course("main .final form");
      ids.add(form.getAttribute("data-question"));
      if (form.locator("input[type=radio]").count() > 0) {
        form.locator("input[type=radio]").first().check();
      } else {
        form.locator("input").fill("50");
      }
    }
    course(".overview-item").nth(2).click();
    assertThat(lms.heading()).hasText("Question 3 of " + LENGTH);
    return ids;
  }

  private static String start(String id) {
    return id.equals("writes-3") ? "  - id: writes-3" : "  - { id: " + id;
  }

  /** Where the question after one begins in the file; empty after the last. */
  private static String after(String id) {
    int next = IDS.indexOf(id) + 1;
    return next == IDS.size() ? "" : start(IDS.get(next));
  }

  private void leaveSaved() {
    PlaybackIT.assertSaved(lms);
    lms.close();
  }

  private void go(String hash) {
    course("body").evaluate("(body, hash) => { location.hash = hash; }", hash);
    assertThat(lms.heading()).isFocused();
  }

  private Locator course(String selector) {
    return lms.course().locator(selector);
  }

  private Locator slot(String name) {
    return course("[data-slot=final-" + name + "]");
  }
}
