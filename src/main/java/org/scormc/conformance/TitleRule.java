package org.scormc.conformance;

import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;

/** All that an LMS lists has a title. */
final class TitleRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (ReadManifest.Organization organization : content.manifest().organizations()) {
      title(organization.element(), organization.title(), log);
    }
    for (ReadManifest.Item item : content.items()) {
      title(item.element(), item.title(), log);
    }
  }

  private static void title(ReadElement element, String title, DiagnosticLog log) {
    if (title.isEmpty()) {
      ReadElement place = element.child("title").orElse(element);
      log.add(Code.NO_TITLE, place.span(), element.name());
    }
  }
}
