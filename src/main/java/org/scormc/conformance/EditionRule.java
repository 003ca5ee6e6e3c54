package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;
import org.scormc.source.Span;

/** A manifest names its edition in the words of the standard. */
final class EditionRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    ReadManifest manifest = content.manifest();
    if (manifest.edition().isEmpty()) {
      Span place =
          manifest.element().path("metadata", "schemaversion").stream()
              .findFirst()
              .map(ReadElement::span)
              .orElse(manifest.element().span());
      String version = manifest.schemaVersion();
      log.add(Code.UNKNOWN_EDITION, place, version.isEmpty() ? "nothing" : "`" + version + "`");
    }
  }
}
