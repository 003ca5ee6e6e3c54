package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the manifests of SCORM 1.2 and of the 3rd Edition say otherwise than those of the 4th. */
class OtherEditionsTest {
  @ParameterizedTest
  @CsvSource({"SCORM_1_2,full-1.2.xml,bare-1.2.xml", "SCORM_2004_3,full-3rd.xml,bare-3rd.xml"})
  void theManifestIsTheOneOnRecord(Edition edition, String full, String bare) throws IOException {
    ManifestWriterTest.assertOnRecord(write(SampleCourses.full(), edition), full);
    byte[] onePage = ManifestWriter.write(SampleCourses.bare(), edition, SampleCourses.onePage());
    ManifestWriterTest.assertOnRecord(new String(onePage, StandardCharsets.UTF_8), bare);
  }

  @Test
  void theThirdEditionIsTheFourthWithoutWhatThatOneAdded() {
    String fourth = write(SampleCourses.full(), Edition.SCORM_2004_4);
    assertThat(write(SampleCourses.full(), Edition.SCORM_2004_3))
        .isEqualTo(
            fourth
                .replace("2004 4th Edition", "2004 3rd Edition")
                .replace(" adlcp:sharedDataGlobalToSystem=\"false\"", ""));
  }

  @Test
  void identifiersAreTheSameInEveryEdition() {
    String fourth = write(SampleCourses.full(), Edition.SCORM_2004_4);
    String oldest = write(SampleCourses.full(), Edition.SCORM_1_2);
    for (String identifier : List.of("course-", "organization-", "item-", "sco-", "shared-")) {
      String attribute = " identifier=\"" + identifier + "two-leaders\"";
      assertThat(fourth).contains(attribute);
      assertThat(oldest).contains(attribute);
    }
  }

  @Test
  void noMasteryScoreLetsAnLmsOverruleTheSco() {
    assertThat(write(SampleCourses.full(), Edition.SCORM_1_2))
        .contains("adlcp:scormtype=\"sco\"", "<schemaversion>1.2</schemaversion>")
        .doesNotContain("mastery", "prerequisites", "scormType");
  }

  @Test
  void whatIsTooLongForTheFirstEditionIsCutInTheListAndWholeInTheMetadata() {
    String title = "\uD83D\uDE00".repeat(201);
    String version = "1.0.0-" + "9".repeat(20);
    String manifest =
        write(
            new CourseDescription(
                "t",
                title,
                version,
                "en",
                "A & B\r\n<C>",
                List.of(),
                "",
                List.of(),
                Duration.ZERO,
                Optional.of(new BigDecimal("0.8000"))),
            Edition.SCORM_1_2);
    String cut = "<title>" + "\uD83D\uDE00".repeat(99) + "…</title>";
    assertThat(manifest.split(cut, -1)).hasSize(3);
    assertThat(manifest)
        .contains(">" + title + "</imsmd:langstring>")
        .contains(">" + version + "</imsmd:langstring>")
        .contains(">A &amp; B&#13;\n&lt;C&gt;</imsmd:langstring>")
        .doesNotContain(" version=\"1.0.0");
  }

  private static String write(CourseDescription course, Edition edition) {
    byte[] bytes = ManifestWriter.write(course, edition, SampleCourses.files());
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
