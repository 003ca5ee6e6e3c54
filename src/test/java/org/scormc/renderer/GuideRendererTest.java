package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.archive.ContentPackage;
import org.scormc.checker.CheckedCourse;
import org.scormc.diagnostic.DiagnosticLog;

class GuideRendererTest {
  private static final String EXAM =
      """
      title: The exam
      mastery-score: 0.65
      attempts: 7
      draw: [{ objective: o1, count: 1 }]
      questions:
        - id: q2
          type: true-false
          objective: o1
          stem: Is it so?
          answer: true
          feedback: { true: It is., false: It is. }
      """;

  @TempDir private Path temporary;
  private SampleCourse course;

  @BeforeEach
  void layCourse() {
    course = new SampleCourse(temporary);
  }

  @Test
  void eachPageIsWholeByItselfAndListedInTheIndex() {
    SortedMap<String, byte[]> pages = pages();
    Document index = page("upload.html");
    assertThat(index.select(".platforms a").eachAttr("href"))
        .hasSize(UploadGuide.values().length)
        .allSatisfy(address -> assertThat(pages).containsKey(address.replace("sample-1.", "")));
    for (String path : pages.keySet()) {
      Document page = page(path);
      assertThat(page.select("script, link, img, iframe")).as(path).isEmpty();
      assertThat(page.text()).contains("sample-1.zip", "strict").doesNotContain("$", "#");
    }
  }

  @Test
  void whatToSetFitsTheScoreOfTheLessons() {
    assertThat(page("upload-moodle.html").text())
        .contains("Tick Passed and nothing else", "A minimum score of 80", "no final assessment");
  }

  @Test
  void whatToSetFitsTheFinalAssessment() {
    course.file("assessment.yaml", EXAM);
    assertThat(page("upload-cornerstone.html").text())
        .contains("a score of at least 65", "its 7 attempts are used up", "report-failed: false");
    course.file("assessment.yaml", EXAM + "report-failed: false\n");
    assertThat(page("upload-cornerstone.html").text())
        .contains("built not to report a failure while attempts are left");
  }

  @Test
  void aCourseThatAsksNothingHasNoScoreToSet() {
    course.lesson("Only words.\n").file("01-one/quiz.yaml", "questions: []\n");
    assertThat(page("upload-moodle.html").text())
        .contains("Tick Completed", "The course gives no score")
        .doesNotContain("%");
  }

  @Test
  void anLmsThatTakesOtherFormatsOnlyIsNotToBeGivenThePackage() {
    assertThat(page("upload-talentlms.html").text())
        .contains("Do not upload this package")
        .doesNotContain("Try it once");
  }

  private Document page(String path) {
    return Jsoup.parse(new String(pages().get(path), StandardCharsets.UTF_8));
  }

  private SortedMap<String, byte[]> pages() {
    CheckedCourse checked = course.checked();
    ContentPackage content = ContentPackage.builder().add("a.js", new byte[1500]).build();
    return GuideRenderer.render(checked, Look.standard(), content, "sample-1", new DiagnosticLog())
        .orElseThrow()
        .files();
  }
}
