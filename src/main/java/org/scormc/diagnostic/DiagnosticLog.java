package org.scormc.diagnostic;

import java.util.List;
import java.util.TreeSet;
import org.scormc.source.Span;

/** Collects diagnostics while a phase runs, sorted and without repeats. Not thread-safe. */
public final class DiagnosticLog {
  private final TreeSet<Diagnostic> diagnostics = new TreeSet<>(Diagnostic.ORDER);

  /** Adds a diagnostic. */
  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Adds a diagnostic made by {@link Diagnostic#of}. */
  public void add(Code code, Span span, Object... arguments) {
    add(Diagnostic.of(code, span, arguments));
  }

  /** Whether something was said that forbids building. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.code().severity() == Severity.ERROR);
  }

  /** What was said, in the order of {@link Diagnostic#ORDER}. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
