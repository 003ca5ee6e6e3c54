package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;

/** A manifest holds no other manifest. */
final class NestedManifestRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (ReadElement nested : content.manifest().element().children("manifest")) {
      log.add(Code.NESTED_MANIFEST, nested.span(), nested.attribute("identifier").orElse(""));
    }
  }
}
