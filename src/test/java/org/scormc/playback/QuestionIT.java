package org.scormc.playback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** A course with a question of every kind, answered as learners answer. */
class QuestionIT {
  private static final List<String> IN_ORDER =
      List.of("send", "commit", "tell", "receive", "apply");
  private static final Map<String, String> PAIRS =
      Map.of(
          "lag",
          "delay",
          "failover",
          "successor",
          "split-brain",
          "two",
          "cart",
          "set",
          "likes",
          "counter");

  @TempDir private static Path folder;
  private static Stage stage;
  private BrowserContext context;

  @BeforeAll
  static void start() throws IOException {
    stage = Stage.of(Path.of("src/test/resources/question-course"), folder);
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
  void everyKindIsAnsweredByTheKeyboardAlone(Host host) {
    Lms lms = open(host);
    lms.launch();
    for (String option : List.of("single:old", "claim:true", "confidence:sure")) {
      String question = option.substring(0, option.indexOf(':'));
      goTo(lms, question);
      PlaybackIT.press(lms, form(lms, question).locator("input").first(), "Tab");
      lms.page().keyboard().press("Space");
      Locator wanted = option(lms, question, option.substring(option.indexOf(':') + 1));
      for (int i = 0; i < 4 && !wanted.isChecked(); i++) {
        lms.page().keyboard().press("ArrowDown");
      }
      submit(lms, question);
    }
    goTo(lms, "multiple");
    for (String option : List.of("offline", "nearby")) {
      form(lms, "multiple").evaluate("form => form.focus()");
      PlaybackIT.press(lms, option(lms, "multiple", option), "Tab");
      lms.page().keyboard().press("Space");
    }
    submit(lms, "multiple");
    for (String question : List.of("matching", "words")) {
      goTo(lms, question);
      for (Locator pair : form(lms, question).locator("[data-source]").all()) {
        Locator select = pair.locator("select");
        PlaybackIT.press(lms, select, "Tab");
        String target = PAIRS.get(pair.getAttribute("data-source"));
        for (int i = 0; i < 5 && !select.inputValue().equals(target); i++) {
          lms.page().keyboard().press("ArrowDown");
        }
        assertThat(select).hasValue(target);
      }
      submit(lms, question);
    }
    goTo(lms, "ordering");
    for (String item : IN_ORDER) {
      Locator up = form(lms, "ordering").locator("[data-item=" + item + "] [data-move=up]");
      form(lms, "ordering").evaluate("form => form.focus()");
      PlaybackIT.press(lms, up, "Tab");
      for (int i = 0; i < 5 && order(lms).indexOf(item) > IN_ORDER.indexOf(item); i++) {
        lms.page().keyboard().press(i == 0 ? "Enter" : "ArrowUp");
        assertThat(up).isFocused();
      }
    }
    assertThat(form(lms, "ordering").locator("[data-slot=moved]")).containsText("of 5");
    submit(lms, "ordering");
    type(lms, "numeric", "130,0");
    type(lms, "texts", "Y", " x");
    type(lms, "any-order", "c", "a", "b");
    goTo(lms, "drawn");
    type(lms, "drawn", lostWrites(stem(lms)));

    PlaybackIT.assertSaved(lms);
    PlaybackIT.assertNoFault(lms);
    List<String> types = new ArrayList<>();
    Map<String, String> kept = lms.kept();
    for (int i = 0; kept.containsKey("cmi.interactions." + i + ".id"); i++) {
      String interaction = "cmi.interactions." + i + ".";
      String type = kept.get(interaction + "type");
      types.add(type);
      assertThat(kept)
          .containsEntry(interaction + "result", type.equals("likert") ? "neutral" : "correct")
          .containsKeys(interaction + "learner_response", interaction + "description");
    }
    assertThat(types)
        .containsExactly(
            "choice",
            "true-false",
            "likert",
            "choice",
            "matching",
            "matching",
            "sequencing",
            "numeric",
            "fill-in",
            "fill-in",
            "numeric");
  }

  @Test
  void whatIsEnteredButNotCheckedIsThereAgain() {
    Lms lms = open(Host.STRICT);
    lms.launch("#/every-kind/multiple");
    option(lms, "multiple", "reads").check();
    goTo(lms, "matching");
    form(lms, "matching").locator("[data-source=lag] select").selectOption("loss");
    goTo(lms, "ordering");
    form(lms, "ordering").locator("[data-move=down]").first().click();
    List<String> order = order(lms);
    goTo(lms, "numeric");
    form(lms, "numeric").locator("input").fill("−1,");
    goTo(lms, "texts");
    form(lms, "texts").locator("input").last().fill("perhaps");
    goTo(lms, "drawn");
    String drawn = stem(lms);
    form(lms, "drawn").locator("input").fill("4");
    PlaybackIT.assertSaved(lms);
    lms.close();

    lms.launch("#/every-kind/multiple");
    assertThat(option(lms, "multiple", "reads")).isChecked();
    goTo(lms, "matching");
    assertThat(form(lms, "matching").locator("[data-source=lag] select")).hasValue("loss");
    goTo(lms, "ordering");
    assertThat(order(lms)).isEqualTo(order);
    goTo(lms, "numeric");
    assertThat(form(lms, "numeric").locator("input")).hasValue("−1,");
    goTo(lms, "texts");
    assertThat(form(lms, "texts").locator("input").last()).hasValue("perhaps");
    goTo(lms, "drawn");
    assertThat(form(lms, "drawn").locator("legend")).hasText(drawn);
    assertThat(form(lms, "drawn").locator("input")).hasValue("4");
    PlaybackIT.assertNoFault(lms);
  }

  @Test
  void aHeldKeyAndASecondClickCostNothing() {
    Lms lms = open(Host.STRICT);
    lms.launch("#/every-kind/single");
    form(lms, "single").locator("[data-slot=hint]").dblclick();
    assertThat(form(lms, "single").locator(".hints > li")).hasCount(1);
    goTo(lms, "drawn");
    form(lms, "drawn").locator("input").fill("17");
    for (int i = 0; i < 5; i++) {
      lms.page().keyboard().down("Enter");
    }
    lms.page().keyboard().up("Enter");
    assertThat(form(lms, "drawn").locator(".feedback")).containsText("Attempts left: 2");
    form(lms, "drawn").locator("[data-slot=again]").dblclick();
    form(lms, "drawn").locator("input").fill("18");
    form(lms, "drawn").locator("[data-slot=check]").dblclick();
    assertThat(form(lms, "drawn").locator(".feedback")).containsText("Attempts left: 1");
  }

  @Test
  void eachAttemptAtADrawnQuestionIsReportedWithItsOwnNumbers() {
    Lms lms = open(Host.STRICT);
    lms.launch("#/every-kind/drawn");
    Locator form = form(lms, "drawn");
    String first = stem(lms);
    form.locator("input").fill("17");
    form.locator("[data-slot=check]").click();
    form.locator("[data-slot=again]").click();
    String second = stem(lms);
    assertThat(second).isNotEqualTo(first);
    form.locator("input").fill(lostWrites(second));
    form.locator("[data-slot=check]").click();
    PlaybackIT.assertSaved(lms);
    Map<String, String> kept = lms.kept();
    for (int i = 0; i < 2; i++) {
      String stem = i == 0 ? first : second;
      String right = lostWrites(stem);
      assertThat(kept)
          .containsEntry(
              "cmi.interactions." + i + ".correct_responses.0.pattern", right + "[:]" + right);
      assertThat(stem).contains(kept.get("cmi.interactions." + i + ".description"));
    }
    lms.close();
    lms.launch("#/every-kind/drawn");
    assertThat(form(lms, "drawn").locator("legend")).hasText(second);
    assertThat(form(lms, "drawn").locator("[data-mark=right]")).isVisible();
    PlaybackIT.assertNoFault(lms);
  }

  @Test
  void anItemIsDraggedToItsPlace() {
    Lms lms = open(Host.STRICT);
    lms.launch("#/every-kind/ordering");
    List<String> before = order(lms);
    Locator grips = form(lms, "ordering").locator(".grip");
    BoundingBox from = grips.first().boundingBox();
    BoundingBox to = grips.last().boundingBox();
    lms.page().mouse().move(from.x + 10, from.y + 10);
    lms.page().mouse().down();
    for (int step = 1; step <= 20; step++) {
      double y = from.y + 10 + (to.y + to.height - from.y) * step / 20;
      lms.page().mouse().move(from.x + 10, y);
    }
    lms.page().mouse().up();
    List<String> after = new ArrayList<>(before.subList(1, before.size()));
    after.add(before.get(0));
    assertThat(order(lms)).isEqualTo(after);
    assertThat(form(lms, "ordering").locator("[data-slot=moved]")).containsText("place 5 of 5");
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
    for (String answers : List.of("", "wrong", "partly", "right")) {
      Page page = context.newPage();
      page.navigate(stage.server().address("/course/index.html#/every-kind/single"));
      assertThat(page.locator("form[data-question=q-single]")).isVisible();
      page.evaluate(
          "() => document.querySelectorAll('main section').forEach(s => { s.hidden = false; })");
      if (answers.isEmpty()) {
        Axe.assertAccessible(page);
        call(page, "pressAll", "check");
        Axe.assertAccessible(page);
        call(page, "pressAll", "hint");
        Axe.assertAccessible(page);
        continue;
      }
      call(page, "fillAll", answers);
      Axe.assertAccessible(page);
      call(page, "pressAll", "check");
      Axe.assertAccessible(page);
      if (answers.equals("wrong")) {
        for (String next : List.of("partly", "wrong")) {
          call(page, "pressAll", "again");
          call(page, "fillAll", next);
          call(page, "pressAll", "check");
        }
        Axe.assertAccessible(page);
      }
      assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
          .as("how far the page is too wide")
          .isLessThanOrEqualTo(0);
      page.close();
    }
  }

  @Test
  void everyControlIsLargeEnoughForAFinger() {
    context.close();
    context =
        stage
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
    Page page = context.newPage();
    page.navigate(stage.server().address("/course/index.html#/every-kind/single"));
    assertThat(page.locator("form[data-question=q-single]")).isVisible();
    page.evaluate(
        "() => document.querySelectorAll('main section').forEach(s => { s.hidden = false; })");
    String controls =
        ".question :is(button, select, input[type=text], .option label, .grip):visible";
    List<Locator> all = page.locator(controls).all();
    assertThat(all).hasSizeGreaterThan(40);
    for (Locator control : all) {
      BoundingBox box = control.boundingBox();
      assertThat(Math.min(box.width, box.height)).as("%s", control).isGreaterThanOrEqualTo(44);
    }
  }

  private Lms open(Host host) {
    return new Lms(
        context, stage.server().address(host.path), stage.server().address("/course/index.html"));
  }

  private static void goTo(Lms lms, String section) {
    lms.course()
        .locator("body")
        .evaluate("(body, hash) => { location.hash = hash; }", "#/every-kind/" + section);
    assertThat(lms.course().locator("section[data-section=" + section + "]")).isVisible();
    assertThat(lms.heading()).isFocused();
  }

  private static Locator form(Lms lms, String question) {
    return lms.course().locator("form[data-question=q-" + question + "]");
  }

  private static Locator option(Lms lms, String question, String option) {
    return form(lms, question).locator("[data-option=" + option + "] input");
  }

  private static List<String> order(Lms lms) {
    return form(lms, "ordering").locator("[data-item]").all().stream()
        .map(item -> item.getAttribute("data-item"))
        .toList();
  }

  /** Goes to a question's boxes, fills them and sends them, by keys. */
  private static void type(Lms lms, String question, String... texts) {
    goTo(lms, question);
    List<Locator> boxes = form(lms, question).locator("input").all();
    for (int i = 0; i < texts.length; i++) {
      PlaybackIT.press(lms, boxes.get(i), "Tab");
      lms.page().keyboard().type(texts[i]);
    }
    lms.page().keyboard().press("Enter");
    assertThat(form(lms, question).locator(".verdict")).hasText("Correct");
  }

  /** The drawn question as it is asked now. */
  private static String stem(Lms lms) {
    return form(lms, "drawn").locator("legend").textContent().replaceAll("\\s+", " ").strip();
  }

  private static void submit(Lms lms, String question) {
    PlaybackIT.press(lms, form(lms, question).locator("[data-slot=check]"), "Tab");
    lms.page().keyboard().press("Enter");
    assertThat(form(lms, question).locator(".verdict"))
        .hasText(question.equals("confidence") ? "Thank you, noted." : "Correct");
    assertThat(form(lms, question).locator(".feedback")).isFocused();
  }

  /** How many of the writes at 0, 40, 80 and 120 arrive after the crash. */
  private static String lostWrites(String stem) {
    Matcher delay = Pattern.compile("delay of (\\d+) ms").matcher(stem);
    Matcher crash = Pattern.compile("crashes at (\\d+) ms").matcher(stem);
    assertThat(delay.find() && crash.find()).isTrue();
    int lost = 0;
    for (int at = 0; at <= 120; at += 40) {
      lost += at + Integer.parseInt(delay.group(1)) >= Integer.parseInt(crash.group(1)) ? 1 : 0;
    }
    return String.valueOf(lost);
  }

  /** Calls a function of host/answers.js. */
  private static void call(Page page, String name, String argument) {
    page.evaluate(
        "async ([name, argument]) => (await import('/js/host/answers.js'))[name](argument)",
        List.of(name, argument));
  }
}
