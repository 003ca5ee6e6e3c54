package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinalRendererTest {
  private static final String QUESTION =
      """
        - id: %s
          type: single-choice
          objective: o1
          level: apply
          weight: 2
          enemies: [%s, both]
          stem: Which one of these?
          options:
            - id: a
              text: This one.
              correct: true
              feedback: Yes.
            - id: b
              text: That one.
              feedback: No.
            - id: c
              text: Another one.
              feedback: Not that.
      """;

  @TempDir private Path temporary;
  private SampleCourse course;

  @BeforeEach
  void aCourseWithAFinal() {
    course =
        new SampleCourse(temporary)
            .file(
                "assessment.yaml",
                """
                title: Last of all
                intro: Take *paper*.
                attempts: 2
                mastery-score: 0.5
                gate: open
                review: never
                report-failed: false
                draw:
                  - objective: o1
                    levels: [apply]
                    count: 1
                questions:
                """
                    + QUESTION.formatted("p1", "x")
                    + QUESTION.formatted("p2", "y")
                    + QUESTION.formatted("p3", "z"));
  }

  @Test
  void theMenuHoldsThePlanByWhichPapersAreDrawn() {
    Document page = Jsoup.parse(course.page("index.html"));
    assertThat(page.selectFirst("#menu [data-final] a").attr("href")).isEqualTo("#/final");
    Element plan = page.selectFirst("#final-plan");
    assertThat(plan.dataset())
        .containsEntry("attempts", "2")
        .containsEntry("mastery-score", "0.5")
        .containsEntry("gate", "open")
        .containsEntry("review", "never")
        .containsEntry("report-failed", "false");
    Element cell = plan.selectFirst("[data-count]");
    assertThat(cell.dataset())
        .containsEntry("objective", "o1")
        .containsEntry("text", "Pass the tests.")
        .containsEntry("count", "1");
    assertThat(cell.select("[data-item]").eachAttr("data-item")).containsExactly("p1", "p2", "p3");
    assertThat(cell.selectFirst("[data-item=p2]").dataset())
        .containsEntry("weight", "2")
        .containsEntry("enemies", "y both")
        .containsEntry("variants", "1");
  }

  @Test
  void thePoolIsOnThePageOfTheFinalOnly() {
    Document page = Jsoup.parse(course.page("final.html"));
    assertThat(page.selectFirst("[data-screen=start] h1").text()).isEqualTo("Last of all");
    assertThat(page.selectFirst(".final-intro").html()).contains("<em>paper</em>");
    assertThat(page.select("[data-slot=final-pool] form").eachAttr("data-question"))
        .containsExactly("p1", "p2", "p3");
    assertThat(course.page("index.html")).doesNotContain("Which one of these?");
    assertThat(course.page("lessons/one.html")).doesNotContain("Which one of these?");
  }

  @Test
  void aCourseWithoutAFinalSaysNothingOfOne(@TempDir Path other) {
    assertThat(new SampleCourse(other).page("index.html"))
        .doesNotContain("#/final")
        .doesNotContain("final-plan");
  }
}
