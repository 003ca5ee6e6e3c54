package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Our schema of metadata agrees with a judge that is written another way. */
class LomSchemaIT {
  private static final int LEAST_CHANGES = 5_000;

  @Test
  void everySmallChangeOfARecordWithAllPartsIsJudgedAsTheStandardsTree() {
    LomTree tree = LomTree.read();
    String everyPart = Variant.text("lom-every-part.xml");
    assertThat(violations(everyPart)).isEmpty();
    List<String> disagreements = new ArrayList<>();
    int[] verdicts = new int[2];
    Mutations.of(
        everyPart,
        tree.words(),
        (change, document) -> {
          if (change.startsWith("lom:") && !change.startsWith("lom:lom:")) {
            Node record = document.getElementsByTagName("lom:lom").item(0);
            boolean valid = tree.accepts((Element) record);
            verdicts[valid ? 1 : 0]++;
            if (violations(Mutations.text(document)).isEmpty() != valid) {
              disagreements.add(change + (valid ? " is refused" : " is accepted"));
            }
          }
        });
    assertThat(disagreements).isEmpty();
    assertThat(verdicts[0]).as("invalid records").isGreaterThan(LEAST_CHANGES);
    assertThat(verdicts[1]).as("valid records").isGreaterThan(LEAST_CHANGES / 10);
  }

  private static List<ManifestValidator.Violation> violations(String document) {
    return ManifestValidator.violations(
        Edition.SCORM_2004_4, document.getBytes(StandardCharsets.UTF_8));
  }
}
