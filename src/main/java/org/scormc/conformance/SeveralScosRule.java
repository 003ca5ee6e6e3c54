package org.scormc.conformance;

import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.Namespaces;
import org.scormc.manifest.ReadElement;

/** What becomes of a SCORM 2004 package with several activities in LMSs that hardly sequence. */
final class SeveralScosRule implements LmsRule {
  private static final List<Lms> FREE = List.of(Lms.MOODLE, Lms.DOCEBO);

  @Override
  public void check(ReadPackage content, LmsChoice choice, DiagnosticLog log) {
    List<RuledActivity> activities = RuledActivity.of(content.manifest());
    List<RuledActivity> scos = activities.stream().filter(RuledActivity::sco).toList();
    if (!content.is2004() || scos.size() < 2) {
      return;
    }
    if (choice.lms().contains(Lms.MOODLE)) {
      log.add(Code.SCOS_NOT_RECORDED, scos.get(1).element().span(), scos.size());
      scos.stream()
          .flatMap(sco -> sco.element().children("presentation").stream())
          .flatMap(presentation -> presentation.path("navigationInterface", "hideLMSUI").stream())
          .filter(hidden -> hidden.text().equals("continue"))
          .findFirst()
          .ifPresent(hidden -> log.add(Code.NO_WAY_ON, hidden.span()));
    }
    List<String> free = FREE.stream().filter(choice.lms()::contains).map(Lms::title).toList();
    if (!free.isEmpty()) {
      activities.stream()
          .flatMap(activity -> gate(activity).stream())
          .findFirst()
          .ifPresent(
              gate ->
                  log.add(Code.NOT_ENFORCED, gate.span(), gate.name(), String.join(" and ", free)));
    }
  }

  /** What keeps a learner from an activity, or to an order. */
  private static Optional<ReadElement> gate(RuledActivity activity) {
    Optional<ReadElement> rules =
        activity
            .part("sequencingRules")
            .filter(
                found ->
                    found
                        .all()
                        .anyMatch(
                            element ->
                                element.namespace().equals(Namespaces.SIMPLE_SEQUENCING)
                                    && element.name().equals("ruleAction")));
    Optional<ReadElement> mode =
        activity
            .part("controlMode")
            .filter(found -> !found.says("choice", true) || found.says("forwardOnly", false));
    Optional<ReadElement> limit =
        activity
            .part("limitConditions")
            .filter(found -> found.attribute("attemptLimit").isPresent());
    return rules.or(() -> mode).or(() -> limit);
  }
}
