package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;

class PartRendererTest {
  private static final String ASSESSMENT =
      """
      title: The end
      intro: Read [the other](02-other/lesson.md#far) before.
      draw: [{ objective: o1, count: 1 }]
      questions:
        - id: q2
          type: single-choice
          objective: o1
          level: apply
          stem: Which?
          options:
            - { id: a, text: This, correct: true, feedback: Yes. }
            - { id: b, text: That, feedback: No. }
      """;

  @TempDir private Path folder;
  private SampleCourse course;

  @BeforeEach
  void sample() {
    course = new SampleCourse(folder);
  }

  @Test
  void eachLessonAndTheFinalHasAPageOfItsOwnWithNothingElseInItsMenu() {
    course.file("assessment.yaml", ASSESSMENT);
    assertThat(pages().parts())
        .extracting(Pages.Part::id, Pages.Part::entry)
        .containsExactly(
            tuple("one", "sco-one.html"),
            tuple("other", "sco-other.html"),
            tuple("final", "sco-final.html"));
    assertThat(page("sco-one.html").select("#menu li[data-lesson]").eachAttr("data-lesson"))
        .containsExactly("one");
    assertThat(page("sco-one.html").select("[data-final], #final-plan")).isEmpty();
    assertThat(page("sco-final.html").select("#menu [data-lesson]")).isEmpty();
    assertThat(page("sco-final.html").select("#menu [data-final]")).hasSize(1);
  }

  @Test
  void whatIsKeptOfOnePartIsNeverTakenForThatOfAnother() {
    course.file("assessment.yaml", ASSESSMENT);
    assertThat(pages().parts())
        .extracting(part -> page(part.entry()).body().attr("data-course"))
        .containsExactly("sample/one", "sample/other", "sample/final");
  }

  @Test
  void theGateOfTheFinalIsTheLmss() {
    course.file("assessment.yaml", ASSESSMENT);
    assertThat(page("sco-final.html").select("#final-plan").attr("data-gate")).isEqualTo("open");
  }

  @Test
  void aLessonIsPassedWhenItIsDoneIfThereIsAFinalOrNothingToAnswer() {
    assertThat(page("sco-one.html").body().attr("data-passed-by")).isEqualTo("score");
    assertThat(page("sco-other.html").body().attr("data-passed-by")).isEqualTo("done");
    course.file("assessment.yaml", ASSESSMENT);
    assertThat(page("sco-one.html").body().attr("data-passed-by")).isEqualTo("done");
  }

  @Test
  void aLinkToAnotherLessonBecomesWordsAndOneWithinTheLessonStays() {
    course.lesson(
        "See [there](../02-other/lesson.md#far), [Other](../02-other/lesson.md) and"
            + " [next](#next).\n\n## Next {#next}\n\n[Leader](../glossary.md#leader).\n\n"
            + "::: question q1\n:::\n");
    course.file("assessment.yaml", ASSESSMENT);
    course.file(
        "glossary.md", "# Glossary\n\n## Leader {#leader}\n\nSee [it](01-one/lesson.md#next).\n");
    Document lesson = page("lessons/one.html");
    assertThat(lesson.select("section[data-section=introduction] p").last().text())
        .isEqualTo("See there (lesson “Other”), Other and next.");
    assertThat(lesson.select("a").eachAttr("href"))
        .containsExactly("#/one/next", "#/glossary/leader");
    assertThat(page("glossary.html").select("dd").text()).isEqualTo("See it (lesson “One”).");
    assertThat(page("final.html").select(".final-intro").text())
        .isEqualTo("Read the other (lesson “Other”) before.");
  }

  @Test
  void aCourseOfOnePageKeepsItsLinks() {
    course.lesson("See [there](../02-other/lesson.md#far).\n\n::: question q1\n:::\n");
    pages();
    assertThat(Jsoup.parse(course.page("lessons/one.html")).select("a").eachAttr("href"))
        .containsExactly("#/other/far");
  }

  @Test
  void aPartNeedsTheTextsThatAllHaveItsOwnAndItsPictures() {
    course.lesson("![A dot](dot.png)\n\n::: question q1\n:::\n");
    assertThat(pages().parts().get(0).files())
        .containsExactly(
            "glossary.html",
            "js/course.js",
            "lessons/one.html",
            "pictures/01-one/dot.png",
            "sco-one.html",
            "style.css");
    assertThat(pages().parts().get(1).files())
        .contains("lessons/other.html", "glossary.html")
        .doesNotContain("lessons/one.html", "pictures/01-one/dot.png");
  }

  @Test
  void everyFileIsNeededByAPart() {
    course.file("assessment.yaml", ASSESSMENT);
    SortedSet<String> needed = new TreeSet<>();
    pages().parts().forEach(part -> needed.addAll(part.files()));
    assertThat(needed).isEqualTo(pages().files().files().keySet());
  }

  @Test
  void theFirstPageOfALessonSaysWhichLessonOfWhichCourseItIs() {
    String cover = page("sco-other.html").select("template#cover").html();
    assertThat(Jsoup.parse(cover).text()).contains("Lesson 2 / 2", "A sample", "Other");
  }

  private Pages pages() {
    return PageRenderer.render(
            course.checked(),
            List.of(Target.SCORM2004_4_MULTI),
            Look.standard(),
            new DiagnosticLog())
        .get(Target.SCORM2004_4_MULTI);
  }

  private Document page(String path) {
    return Jsoup.parse(new String(pages().files().files().get(path), StandardCharsets.UTF_8));
  }
}
