package org.scormc.conformance;

import java.util.List;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** What an LMS says to a SCO, or keeps for it, stands in an item that launches one. */
final class ScoItemRule implements Rule {
  private static final List<String> OF_SCOS = List.of("timeLimitAction", "dataFromLMS");
  private static final String THRESHOLD = "completionThreshold";
  private static final List<String> MEASURES =
      List.of("completedByMeasure", "minProgressMeasure", "progressWeight");

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (RuledActivity activity : RuledActivity.of(content.manifest())) {
      for (ReadElement element : activity.element().children()) {
        if (element.namespace().equals(Namespaces.SCORM_PACKAGING)
            && activity.element().name().equals("item")) {
          check(activity, element, log);
        }
      }
    }
  }

  private static void check(RuledActivity activity, ReadElement element, DiagnosticLog log) {
    boolean worded = element.name().equals(THRESHOLD) && !element.text().isBlank();
    if ((OF_SCOS.contains(element.name()) || worded) && !activity.sco()) {
      log.add(Code.SCO_ONLY, element.span(), element.name());
    }
    if (element.name().equals("data") && activity.resource().isEmpty()) {
      log.add(Code.DATA_WITHOUT_RESOURCE, element.span());
    }
    if (worded && MEASURES.stream().anyMatch(name -> element.attribute(name).isPresent())) {
      log.add(Code.THRESHOLD_TWICE, element.span(), element.text());
    }
  }
}
