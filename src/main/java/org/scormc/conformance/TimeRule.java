package org.scormc.conformance;

import java.util.List;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** Parts of Simple Sequencing that SCORM does not ask an LMS to carry out. */
final class TimeRule implements Rule {
  private static final List<String> LIMITS =
      List.of(
          "attemptExperiencedDurationLimit",
          "activityAbsoluteDurationLimit",
          "activityExperiencedDurationLimit",
          "beginTimeLimit",
          "endTimeLimit");
  private static final List<String> CONDITIONS =
      List.of("timeLimitExceeded", "outsideAvailableTimeRange");

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    content
        .manifest()
        .element()
        .all()
        .filter(element -> element.namespace().equals(Namespaces.SIMPLE_SEQUENCING))
        .forEach(element -> check(element, log));
  }

  private static void check(ReadElement element, DiagnosticLog log) {
    switch (element.name()) {
      case "auxiliaryResources" -> add(element, element.name(), log);
      case "limitConditions" ->
          LIMITS.stream()
              .filter(name -> element.attribute(name).isPresent())
              .forEach(name -> add(element, name, log));
      case "ruleCondition", "rollupCondition" ->
          element
              .attribute("condition")
              .map(String::strip)
              .filter(CONDITIONS::contains)
              .ifPresent(condition -> add(element, condition, log));
      default -> {}
    }
  }

  private static void add(ReadElement element, String what, DiagnosticLog log) {
    log.add(Code.RARELY_CARRIED_OUT, element.span(), what);
  }
}
