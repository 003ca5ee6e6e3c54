package org.scormc.conformance;

import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;
import org.scormc.source.Span;

/** There is something to play, and the manifest says what is played unless another is chosen. */
final class OrganizationRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    ReadManifest manifest = content.manifest();
    Optional<ReadElement> holder = manifest.element().child("organizations");
    if (holder.isEmpty()) {
      return; // the schema says so
    }
    Span place = holder.get().span();
    if (manifest.organizations().isEmpty()) {
      log.add(Code.NO_ORGANIZATION, place);
    }
    for (ReadManifest.Organization organization : manifest.organizations()) {
      if (organization.items().isEmpty() && !content.is2004()) {
        log.add(Code.EMPTY_ORGANIZATION, organization.element().span(), organization.identifier());
      }
    }
    List<String> known =
        manifest.organizations().stream().map(ReadManifest.Organization::identifier).toList();
    String wanted = manifest.defaultOrganization();
    boolean missing = wanted.isEmpty() && (content.is2004() ? known.size() > 0 : known.size() > 1);
    if (missing || (!wanted.isEmpty() && !known.contains(wanted))) {
      log.add(
          Diagnostic.of(Code.DEFAULT_ORGANIZATION, place, missing ? "nothing" : "`" + wanted + "`")
              .withHint(Spelling.hintOrList(wanted, known)));
    }
  }
}
