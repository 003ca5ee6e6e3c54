package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestValidatorTest {
  private static final String LEAST =
      "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' identifier='m'>\n"
          + "<organizations/>\n<resources/></manifest>";

  @Test
  void theLeastManifestIsValid() {
    assertThat(violations(LEAST)).isEmpty();
  }

  @Test
  void aManifestWithAllPartsIsValid() {
    assertThat(violations(Variant.text("every-part.xml"))).isEmpty();
  }

  @Test
  void everyViolationIsGivenWithItsPlaceInDocumentOrder() {
    String twoFaults =
        LEAST
            .replace("<organizations/>", "<organizations default='nowhere' colour='red'/>")
            .replace("<resources/>", "<resources><resource identifier='r'/></resources>");
    List<ManifestValidator.Violation> violations = violations(twoFaults);
    assertThat(violations).extracting(ManifestValidator.Violation::line).containsExactly(2, 3, 3);
    assertThat(violations.get(0).column()).isEqualTo(48);
    assertThat(violations.get(0).message()).contains("colour");
    assertThat(violations.get(1).message()).contains("type");
    assertThat(violations.get(2).message()).contains("nowhere");
  }

  @Test
  void textThatIsNotXmlIsOneViolation() {
    assertThat(violations("{}")).hasSize(1);
    assertThat(violations("")).hasSize(1);
    assertThat(violations(LEAST.replace("</manifest>", ""))).isNotEmpty();
  }

  @Test
  void anotherRootElementIsAViolation() {
    assertThat(violations("<course/>")).isNotEmpty();
  }

  @Test
  void aDocumentTypeIsRefusedBeforeAnythingOfItIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");
    String entity =
        "<!DOCTYPE manifest [<!ENTITY s SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + LEAST.replace("<organizations/>", "<metadata><schema>&s;</schema></metadata>");
    List<ManifestValidator.Violation> violations = violations(entity);
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).message()).contains("DOCTYPE").doesNotContain("hidden words");
  }

  @Test
  void theSchemasThatAManifestNamesAreNotFollowed(@TempDir Path folder) throws IOException {
    Path loose =
        Files.writeString(
            folder.resolve("loose.xsd"),
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x'>"
                + "<xs:element name='note' type='xs:boolean'/></xs:schema>");
    String named =
        LEAST
            .replace(
                " identifier",
                " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x "
                    + loose.toUri()
                    + "' identifier")
            .replace("</manifest>", "<note xmlns='urn:x'>not a boolean</note></manifest>");
    assertThat(violations(named)).isEmpty();
  }

  private static List<ManifestValidator.Violation> violations(String document) {
    return ManifestValidator.violations(
        Edition.SCORM_2004_4, document.getBytes(StandardCharsets.UTF_8));
  }
}
