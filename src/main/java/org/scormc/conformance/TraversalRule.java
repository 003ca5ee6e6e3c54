package org.scormc.conformance;

import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;

/** There is a way to what is in a cluster, and to where a rule leads. */
final class TraversalRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (RuledActivity activity : RuledActivity.of(content.manifest())) {
      if (activity.cluster() && !activity.allows("choice", true) && !flows(activity)) {
        log.add(
            Code.NOTHING_REACHABLE,
            activity.part("controlMode").orElse(activity.element()).span(),
            activity.name());
      }
      for (RuledActivity parent : activity.parent().stream().toList()) {
        activity.part("sequencingRules").stream()
            .flatMap(rules -> rules.path("postConditionRule", "ruleAction").stream())
            .forEach(action -> check(action, parent, log));
      }
    }
  }

  private static void check(ReadElement rule, RuledActivity parent, DiagnosticLog log) {
    String action = rule.attribute("action").orElse("").strip();
    blocked(action, parent)
        .ifPresent(
            reason -> log.add(Code.ACTION_BLOCKED, rule.span(), action, parent.name(), reason));
  }

  /** Why an action that moves on among the activities of a parent can't be carried out. */
  private static Optional<String> blocked(String action, RuledActivity parent) {
    boolean back = action.equals("previous");
    if ((back || action.equals("continue")) && !flows(parent)) {
      return Optional.of("does not flow");
    }
    return back && parent.allows("forwardOnly", false)
        ? Optional.of("goes forward only")
        : Optional.empty();
  }

  private static boolean flows(RuledActivity activity) {
    return activity.allows("flow", false);
  }
}
