package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.ReadElement;
import org.scormc.source.Span;

/** An LMS that was asked for takes packages of this edition. */
final class EditionRefusedRule implements LmsRule {
  @Override
  public void check(ReadPackage content, LmsChoice choice, DiagnosticLog log) {
    if (!choice.named()) {
      return;
    }
    Span place =
        content.manifest().element().path("metadata", "schemaversion").stream()
            .findFirst()
            .map(ReadElement::span)
            .orElse(content.manifest().element().span());
    for (Edition edition : content.manifest().edition().stream().toList()) {
      for (Lms lms : choice.lms()) {
        if (!lms.editions().contains(edition)) {
          log.add(
              Code.EDITION_REFUSED,
              place,
              lms.title(),
              String.join("` or `", lms.editions().stream().map(Edition::schemaVersion).toList()),
              edition.schemaVersion());
        }
      }
    }
  }
}
