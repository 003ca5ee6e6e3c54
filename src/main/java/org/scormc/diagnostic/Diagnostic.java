package org.scormc.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import org.scormc.source.Span;

/**
 * One thing the compiler has to say about a place in the source.
 *
 * @param code what kind of thing
 * @param span where
 * @param message what was found and what was expected, in one sentence without a full stop
 * @param hint what to do about it, if there is something to suggest
 */
public record Diagnostic(Code code, Span span, String message, Optional<String> hint) {
  /** By path, then place, then code: the order of every report. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.span().file().path())
          .thenComparingInt(d -> d.span().start())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /**
   * A diagnostic with the hint that belongs to its code, if it has one.
   *
   * @param code the code
   * @param span the place
   * @param arguments what fills {@code {0}}, {@code {1}} … in the code's message
   */
  public static Diagnostic of(Code code, Span span, Object... arguments) {
    return new Diagnostic(code, span, code.message(arguments), code.hint(arguments));
  }

  /** The source line and a caret below the place, two lines; empty for an empty file. */
  public String quote() {
    return TextFormat.quote(span, Ink.NONE, code.severity());
  }

  /** The same with another hint. */
  public Diagnostic withHint(String text) {
    return new Diagnostic(code, span, message, Optional.of(text));
  }

  /** The same with another hint, or unchanged if there is none. */
  public Diagnostic withHint(Optional<String> text) {
    return text.map(this::withHint).orElse(this);
  }
}
