package org.scormc.conformance;

import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Edition;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** What the 4th Edition asks of words that its schemas let pass. */
final class SequencingWordRule implements Rule {
  private static final List<String> BOOLEANS =
      List.of(
          "choice",
          "choiceExit",
          "flow",
          "forwardOnly",
          "useCurrentAttemptObjectiveInfo",
          "useCurrentAttemptProgressInfo",
          "rollupObjectiveSatisfied",
          "rollupProgressCompletion",
          "satisfiedByMeasure",
          "reorderChildren",
          "tracked",
          "completionSetByContent",
          "objectiveSetByContent",
          "preventActivation",
          "constrainChoice",
          "measureSatisfactionIfActive",
          "completedByMeasure",
          "objectivesGlobalToSystem",
          "sharedDataGlobalToSystem");
  private static final List<String> MAPS = List.of("mapInfo", "map");
  private static final List<String> ROOTLESS = List.of("exitParent", "previous");

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    if (content.manifest().edition().equals(Optional.of(Edition.SCORM_2004_4))) {
      content.manifest().element().all().forEach(element -> booleans(element, log));
      RuledActivity.of(content.manifest()).stream()
          .filter(activity -> activity.parent().isEmpty())
          .forEach(organization -> actions(organization, log));
    }
  }

  private static void booleans(ReadElement element, DiagnosticLog log) {
    for (ReadElement.Attribute attribute : element.attributes()) {
      String value = attribute.value().strip();
      if ((value.equals("1") || value.equals("0")) && isBoolean(element, attribute)) {
        log.add(
            Code.BOOLEAN_WORD,
            element.span(),
            attribute.name(),
            value,
            value.equals("1") ? "true" : "false");
      }
    }
  }

  private static boolean isBoolean(ReadElement element, ReadElement.Attribute attribute) {
    String name = attribute.name();
    boolean mapped = name.startsWith("read") || name.startsWith("write");
    boolean ours =
        List.of(
                Namespaces.SIMPLE_SEQUENCING,
                Namespaces.SCORM_SEQUENCING,
                Namespaces.SCORM_PACKAGING)
            .contains(
                attribute.namespace().isEmpty() ? element.namespace() : attribute.namespace());
    return ours && (BOOLEANS.contains(name) || (mapped && MAPS.contains(element.name())));
  }

  private static void actions(RuledActivity organization, DiagnosticLog log) {
    organization.part("sequencingRules").stream()
        .flatMap(rules -> rules.path("postConditionRule", "ruleAction").stream())
        .forEach(
            rule -> {
              String action = rule.attribute("action").orElse("").strip();
              if (ROOTLESS.contains(action)) {
                log.add(Code.ROOT_ACTION, rule.span(), action);
              }
            });
  }
}
