package org.scormc.conformance;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** Objectives of an activity have identifiers of their own, and whatever names one finds it. */
final class ObjectiveRule implements Rule {
  private static final List<String> NAMES =
      List.of("objectiveID", "targetObjectiveID", "referencedObjective", "targetID");

  /** How many names a hint is looked for in. */
  private static final int MOST = 20;

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    content
        .manifest()
        .element()
        .all()
        .filter(ObjectiveRule::sequences)
        .forEach(
            element -> {
              blank(element, log);
              if (element.name().equals("objectives")) {
                twice(element, log);
                unnamed(element, log);
              }
            });
    RuledActivity.of(content.manifest()).forEach(activity -> unknown(activity, log));
  }

  private static boolean sequences(ReadElement element) {
    return List.of(
            Namespaces.SIMPLE_SEQUENCING, Namespaces.SCORM_SEQUENCING, Namespaces.SCORM_PACKAGING)
        .contains(element.namespace());
  }

  private static void blank(ReadElement element, DiagnosticLog log) {
    for (String name : NAMES) {
      if (element.attribute(name).filter(String::isBlank).isPresent()) {
        log.add(Code.BLANK_OBJECTIVE, element.span(), name);
      }
    }
  }

  private static void twice(ReadElement objectives, DiagnosticLog log) {
    Set<String> seen = new HashSet<>();
    for (ReadElement objective : objectives.children()) {
      for (String identifier : identifier(objective).stream().toList()) {
        if (!seen.add(identifier)) {
          log.add(Code.OBJECTIVE_TWICE, objective.span(), identifier);
        }
      }
    }
  }

  private static void unnamed(ReadElement objectives, DiagnosticLog log) {
    for (ReadElement primary : objectives.children("primaryObjective")) {
      if (!primary.children("mapInfo").isEmpty() && primary.attribute("objectiveID").isEmpty()) {
        log.add(Code.OBJECTIVE_UNNAMED, primary.span());
      }
    }
  }

  private static void unknown(RuledActivity activity, DiagnosticLog log) {
    Set<String> known = new LinkedHashSet<>();
    activity.part("objectives").stream()
        .flatMap(objectives -> objectives.children().stream())
        .forEach(objective -> identifier(objective).ifPresent(known::add));
    activity.part("sequencingRules").stream()
        .flatMap(ReadElement::all)
        .filter(element -> element.name().equals("ruleCondition"))
        .forEach(condition -> unknown(condition, "referencedObjective", known, log));
    activity.part(Namespaces.SCORM_SEQUENCING, "objectives").stream()
        .flatMap(objectives -> objectives.children().stream())
        .forEach(objective -> unknown(objective, "objectiveID", known, log));
  }

  private static void unknown(
      ReadElement element, String attribute, Set<String> known, DiagnosticLog log) {
    Optional<String> named = element.attribute(attribute).map(ObjectiveName::of);
    if (named.isPresent() && !named.get().isEmpty() && !known.contains(named.get())) {
      log.add(
          Diagnostic.of(Code.OBJECTIVE_UNKNOWN, element.span(), named.get())
              .withHint(Spelling.hintOrList(named.get(), known.stream().limit(MOST).toList())));
    }
  }

  private static Optional<String> identifier(ReadElement objective) {
    return objective
        .attribute("objectiveID")
        .map(ObjectiveName::of)
        .filter(identifier -> !identifier.isEmpty());
  }
}
