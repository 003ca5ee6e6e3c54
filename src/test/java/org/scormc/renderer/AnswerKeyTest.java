package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scormc.checker.Checker;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** What a page with a question of every kind gives away. */
class AnswerKeyTest {
  private static Document page;

  @BeforeAll
  static void render() {
    DiagnosticLog log = new DiagnosticLog();
    Pages pages =
        CourseParser.parse(Path.of("src/test/resources/question-course"), log)
            .flatMap(course -> Checker.check(course, log))
            .map(SampleCourse::pages)
            .orElseThrow(() -> new AssertionError(log.diagnostics().toString()));
    byte[] lesson = pages.files().files().get("lessons/every-kind.html");
    page = Jsoup.parse(new String(lesson, StandardCharsets.UTF_8));
  }

  @Test
  void theRightPartsOfAChoiceAreDigestsInAnOrderOfTheirOwn() {
    assertThat(key("q-multiple").split(" "))
        .isSorted()
        .containsExactlyInAnyOrder(
            AnswerDigest.of("q-multiple", "offline"), AnswerDigest.of("q-multiple", "nearby"));
    assertThat(key("q-claim")).isEqualTo(AnswerDigest.of("q-claim", "true"));
    assertThat(key("q-matching").split(" "))
        .hasSize(3)
        .contains(AnswerDigest.of("q-matching", "lag=delay"));
    assertThat(key("q-ordering").split(" "))
        .hasSize(4)
        .contains(AnswerDigest.of("q-ordering", "send>commit"));
    assertThat(key("q-confidence")).isEmpty();
  }

  @Test
  void aRightNumberAndARightTextStandNowhereInThePage() {
    assertThat(page.selectFirst("[data-question=q-numeric]").outerHtml()).doesNotContain("130");
    assertThat(key("q-numeric"))
        .isEqualTo(Seal.of("q-numeric", "130 130 1\n125 135 1/2\n" + "180 180 0\n-130 -130 0"));
    assertThat(key("q-texts")).isEqualTo(Seal.of("q-texts", "0\t+\ty\n0\t0\tx\n1\t+\tx"));
  }

  @Test
  void itemsAndTargetsStandInAnOrderThatTellsNothing() {
    assertThat(page.select("[data-question=q-ordering] [data-item]").eachAttr("data-item"))
        .isNotEqualTo(List.of("send", "commit", "tell", "receive", "apply"))
        .containsExactlyInAnyOrder("send", "commit", "tell", "receive", "apply");
    assertThat(page.select("[data-question=q-matching] .targets li").eachAttr("data-target"))
        .isNotEqualTo(List.of("delay", "successor", "two", "loss"));
  }

  @Test
  void eachVariantOfADrawnQuestionHasASaltOfItsOwn() {
    List<Element> sheets = page.select("[data-question=q-drawn] template fieldset");
    assertThat(sheets).hasSize(4);
    assertThat(sheets)
        .extracting(sheet -> sheet.attr("data-salt"))
        .containsExactly("q-drawn/0", "q-drawn/1", "q-drawn/2", "q-drawn/3");
    assertThat(sheets).extracting(sheet -> sheet.attr("data-description")).doesNotHaveDuplicates();
  }

  private static String key(String question) {
    return page.selectFirst("[data-question=" + question + "] fieldset").attr("data-key");
  }
}
