package org.scormc.conformance;

import java.util.List;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/**
 * Sequencing that can't have an effect where it stands. What stands in the collection may have one
 * in another activity.
 */
final class IdleSequencingRule implements Rule {
  private static final List<String> TRAVERSAL = List.of("choice", "flow", "forwardOnly");
  private static final List<String> SET_BY_CONTENT =
      List.of("completionSetByContent", "objectiveSetByContent");

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (RuledActivity found : RuledActivity.of(content.manifest())) {
      RuledActivity activity = found.withoutCollection();
      if (activity.cluster()) {
        inCluster(activity, log);
      } else if (activity.parent().isPresent()) {
        inLeaf(activity, log);
      }
    }
    content.manifest().element().all().forEach(objective -> measure(objective, log));
  }

  private static void measure(ReadElement objective, DiagnosticLog log) {
    if (!objective.says("satisfiedByMeasure", false)) {
      objective
          .children(Namespaces.SIMPLE_SEQUENCING, "minNormalizedMeasure")
          .forEach(measure -> log.add(Code.IDLE_MEASURE, measure.span(), measure.text()));
    }
  }

  private static void inCluster(RuledActivity activity, DiagnosticLog log) {
    activity
        .part("deliveryControls")
        .filter(controls -> SET_BY_CONTENT.stream().anyMatch(name -> controls.says(name, false)))
        .ifPresent(controls -> add(controls, "an activity that launches nothing", log));
  }

  private static void inLeaf(RuledActivity activity, DiagnosticLog log) {
    String where = "an activity with no others in it";
    activity
        .part("controlMode")
        .filter(mode -> TRAVERSAL.stream().anyMatch(name -> mode.attribute(name).isPresent()))
        .ifPresent(mode -> add(mode, where, log));
    activity.part("rollupRules").stream()
        .flatMap(rules -> rules.children("rollupRule").stream())
        .forEach(rule -> add(rule, where, log));
    activity.part("randomizationControls").ifPresent(controls -> add(controls, where, log));
    activity
        .part(Namespaces.SCORM_SEQUENCING, "constrainedChoiceConsiderations")
        .ifPresent(considerations -> add(considerations, where, log));
  }

  private static void add(ReadElement element, String where, DiagnosticLog log) {
    log.add(Code.IDLE_SEQUENCING, element.span(), element.name(), where);
  }
}
