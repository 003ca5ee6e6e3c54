package org.scormc.conformance;

import java.util.List;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** A course that shares objectives or data among its activities keeps them to itself. */
final class SharedStateRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    List<RuledActivity> activities = RuledActivity.of(content.manifest());
    int end = activities.size();
    for (int start = end - 1; start >= 0; start--) {
      if (activities.get(start).parent().isEmpty()) {
        check(activities.subList(start, end), content.edition(), log);
        end = start;
      }
    }
  }

  /** An organization and the activities in it. */
  private static void check(List<RuledActivity> activities, Edition edition, DiagnosticLog log) {
    ReadElement organization = activities.get(0).element();
    boolean maps =
        activities.stream()
            .flatMap(activity -> activity.sequencing().stream())
            .flatMap(ReadElement::all)
            .anyMatch(element -> element.name().equals("mapInfo"));
    if (maps && organization.says("objectivesGlobalToSystem", true)) {
      log.add(Code.SHARED_STATE, organization.span(), "objectivesGlobalToSystem");
    }
    boolean data =
        activities.stream()
            .flatMap(activity -> activity.element().children().stream())
            .filter(element -> element.namespace().equals(Namespaces.SCORM_PACKAGING))
            .anyMatch(element -> element.name().equals("data"));
    if (data
        && edition == Edition.SCORM_2004_4
        && organization.says("sharedDataGlobalToSystem", true)) {
      log.add(Code.SHARED_STATE, organization.span(), "sharedDataGlobalToSystem");
    }
  }
}
