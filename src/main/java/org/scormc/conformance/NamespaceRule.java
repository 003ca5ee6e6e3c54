package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** A manifest is in the namespace of its edition. */
final class NamespaceRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    ReadElement root = content.manifest().element();
    for (Edition edition : content.manifest().edition().stream().toList()) {
      String wanted = namespace(edition);
      if (!root.namespace().equals(wanted)) {
        String found = root.namespace().isEmpty() ? "no namespace" : "`" + root.namespace() + "`";
        log.add(Code.WRONG_NAMESPACE, root.span(), found, wanted, edition.schemaVersion());
      }
    }
  }

  /** Where the elements of a manifest of an edition are. */
  static String namespace(Edition edition) {
    return edition == Edition.SCORM_1_2
        ? Namespaces.CONTENT_PACKAGING_1_2
        : Namespaces.CONTENT_PACKAGING;
  }
}
