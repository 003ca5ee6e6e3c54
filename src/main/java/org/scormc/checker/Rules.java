package org.scormc.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parallel.Parallel;

/**
 * Rules that need nothing of each other. They run at once, each with a log of its own, and what
 * they say is as if they had run one after the other.
 */
final class Rules {
  private final List<Rule<?>> rules = new ArrayList<>();

  /** Adds a rule that finds nothing that others need. */
  void add(Consumer<DiagnosticLog> rule) {
    finding(
        said -> {
          rule.accept(said);
          return rule;
        });
  }

  /**
   * Adds a rule that finds something.
   *
   * @return gives what it has found, once the rules have run
   */
  <T> Supplier<T> finding(Function<DiagnosticLog, T> rule) {
    Rule<T> added = new Rule<>(rule);
    rules.add(added);
    return added;
  }

  /** Runs the rules. */
  void run(DiagnosticLog log) {
    Parallel.map(rules, Rule::said).forEach(said -> said.forEach(log::add));
  }

  private static final class Rule<T> implements Supplier<T> {
    private final Function<DiagnosticLog, T> rule;
    private Optional<T> found = Optional.empty();

    Rule(Function<DiagnosticLog, T> rule) {
      this.rule = rule;
    }

    List<Diagnostic> said() {
      DiagnosticLog said = new DiagnosticLog();
      found = Optional.of(rule.apply(said));
      return said.diagnostics();
    }

    @Override
    public T get() {
      return found.orElseThrow();
    }
  }
}
