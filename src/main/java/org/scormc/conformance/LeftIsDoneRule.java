package org.scormc.conformance;

import java.util.List;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;

/** SAP SuccessFactors takes a SCO for done when it is left, unless told that the SCO decides. */
final class LeftIsDoneRule implements LmsRule {
  @Override
  public void check(ReadPackage content, LmsChoice choice, DiagnosticLog log) {
    if (!choice.lms().contains(Lms.SUCCESSFACTORS) || !content.is2004()) {
      return;
    }
    List<RuledActivity> undecided =
        RuledActivity.of(content.manifest()).stream()
            .filter(RuledActivity::sco)
            .filter(sco -> !decides(sco))
            .toList();
    if (!undecided.isEmpty()) {
      log.add(Code.LEFT_IS_DONE, undecided.get(0).element().span(), undecided.size());
    }
  }

  /** Whether its content decides; what is not tracked needs no decision. */
  private static boolean decides(RuledActivity sco) {
    return sco.part("deliveryControls")
        .filter(
            controls ->
                !controls.says("tracked", true)
                    || (controls.says("completionSetByContent", false)
                        && controls.says("objectiveSetByContent", false)))
        .isPresent();
  }
}
