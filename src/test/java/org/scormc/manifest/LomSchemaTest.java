package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LomSchemaTest {
  @Test
  void aRecordWithAWordOfEachKindIsValid() {
    assertThat(violations(Variant.text("lom-record.xml"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void oneRuleIsKeptOrBroken(Variant variant) {
    List<ManifestValidator.Violation> violations =
        violations(variant.of(Variant.text("lom-record.xml")));
    assertThat(violations.isEmpty()).as("%s", violations).isEqualTo(variant.valid());
  }

  static List<Variant> variants() {
    return Variant.table("lom-records.txt");
  }

  private static List<ManifestValidator.Violation> violations(String document) {
    return ManifestValidator.violations(
        Edition.SCORM_2004_4, document.getBytes(StandardCharsets.UTF_8));
  }
}
