package org.scormc.conformance;

import java.math.BigDecimal;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;

/** A number of activities that a rule asks for is one that can be reached, and more than none. */
final class RollupRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    for (RuledActivity activity : RuledActivity.of(content.manifest())) {
      int children = activity.element().children("item").size();
      activity.part("rollupRules").stream()
          .flatMap(rules -> rules.children("rollupRule").stream())
          .forEach(rule -> check(rule, children, log));
    }
  }

  private static void check(ReadElement rule, int children, DiagnosticLog log) {
    switch (rule.attribute("childActivitySet").orElse("").strip()) {
      case "atLeastCount" ->
          number(rule, "minimumCount")
              .filter(count -> children > 0 && !between(count, children))
              .ifPresent(
                  count ->
                      log.add(
                          Code.ROLLUP_COUNT,
                          rule.span(),
                          count.toPlainString(),
                          "1 to " + children));
      case "atLeastPercent" ->
          number(rule, "minimumPercent")
              .filter(share -> share.signum() == 0)
              .ifPresent(share -> log.add(Code.ROLLUP_COUNT, rule.span(), "0", "more than 0"));
      default -> {}
    }
  }

  private static boolean between(BigDecimal count, int children) {
    return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(children)) <= 0;
  }

  /** An attribute as a number, 0 if it is missing; nothing if it is no number. */
  private static Optional<BigDecimal> number(ReadElement rule, String name) {
    String text = rule.attribute(name).orElse("0").strip();
    return text.matches("[0-9]{1,9}(\\.[0-9]{0,9})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
