package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.archive.ContentPackage;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.memory.Memory;

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
    SortedMap<String, byte[]> pages = pages(Target.values());
    Document index = page("index.html");
    assertThat(index.select(".platforms a").eachAttr("href"))
        .hasSize(UploadGuide.values().length + 1)
        .allSatisfy(address -> assertThat(pages).containsKey(address));
    for (String path : pages.keySet()) {
      Document page = page(path);
      assertThat(page.select("script, link, img, iframe")).as(path).isEmpty();
      assertThat(page.text()).doesNotContain("$", "#");
      assertThat(page.select("code").text()).as(path).contains("sample-1.0.0-");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "moodle,scorm2004-4",
    "canvas,scorm2004-4",
    "docebo,scorm2004-3",
    "talentlms,scorm12",
    "openolat,scorm12"
  })
  void eachPlatformIsGivenThePackageThatItTakes(String platform, String target) {
    assertThat(page(platform + ".html").select(".upload").text())
        .isEqualTo("Upload sample-1.0.0-" + target + ".zip");
  }

  @Test
  void aPlatformThatTakesNothingThatWasBuiltIsToldWhatToBuild() {
    Document page = page("talentlms.html", Target.SCORM2004_4, Target.WEB);
    assertThat(page.text())
        .contains("It takes SCORM 1.2", "targets: [scorm12]")
        .doesNotContain("Try it once");
    assertThat(page("index.html", Target.SCORM2004_4).text())
        .contains("No package was built for it: it takes SCORM 1.2")
        .doesNotContain("web page");
  }

  @Test
  void theOneStatusOfTheFirstEditionIsToldAsIt() {
    course.file("assessment.yaml", EXAM);
    assertThat(page("talentlms.html").text())
        .contains("SCORM 1.2 has one", "room for 4,096 characters only")
        .doesNotContain("64,000");
    assertThat(page("moodle.html", Target.SCORM2004_4).text())
        .contains("So “completed” alone does not mean “passed”", "room for 64,000");
  }

  @Test
  void moodleIsWarnedOfThePackageOfSeveralActivitiesWhereThereIsOne() {
    String warning = "Never upload sample-1.0.0-scorm2004-4-multi.zip to Moodle";
    assertThat(page("moodle.html").text()).contains(warning);
    assertThat(page("moodle.html", Target.SCORM2004_4).text()).doesNotContain("Never upload");
  }

  @Test
  void theFolderForTheWebHasAPageOnlyIfItWasBuilt() {
    assertThat(page("web.html").text()).contains("Copy the folder sample-1.0.0-web", "file://");
    assertThat(pages(Target.SCORM12)).doesNotContainKey("web.html");
  }

  @Test
  void whatToSetFitsTheScoreOfTheLessons() {
    assertThat(page("moodle.html").text())
        .contains("Tick Passed and nothing else", "A minimum score of 80", "no final assessment");
  }

  @Test
  void whatToSetFitsTheFinalAssessment() {
    course.file("assessment.yaml", EXAM);
    assertThat(page("cornerstone.html").text())
        .contains("a score of at least 65", "its 7 attempts are used up", "report-failed: false");
    course.file("assessment.yaml", EXAM + "report-failed: false\n");
    assertThat(page("cornerstone.html").text())
        .contains("built not to report a failure while attempts are left");
  }

  @Test
  void aCourseThatAsksNothingHasNoScoreToSet() {
    course.lesson("Only words.\n").file("01-one/quiz.yaml", "questions: []\n");
    assertThat(page("moodle.html").text())
        .contains("Tick Completed", "The course gives no score")
        .doesNotContain("%");
  }

  private Document page(String path, Target... targets) {
    Target[] built = targets.length == 0 ? Target.values() : targets;
    return Jsoup.parse(new String(pages(built).get(path), StandardCharsets.UTF_8));
  }

  private SortedMap<String, byte[]> pages(Target... targets) {
    SortedMap<Target, ContentPackage> packages = new TreeMap<>();
    for (Target target : targets) {
      packages.put(target, ContentPackage.builder().add("a.js", new byte[1500]).build());
    }
    return GuideRenderer.render(
            course.checked(), Look.standard(), new Memory(), packages, new DiagnosticLog())
        .orElseThrow()
        .files();
  }
}
