package org.scormc.diagnostic;

import java.util.List;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** {@code path:line:col: error: message [E210]}, the source line, a caret below it, a hint. */
final class TextFormat {
  private static final int MAX_LINE_CHARACTERS = 100;
  private static final int CHARACTERS_BEFORE = 60;

  private TextFormat() {}

  static String write(List<Diagnostic> diagnostics, String prefix, Ink ink) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      write(diagnostic, prefix, ink, out);
    }
    return out.toString();
  }

  private static void write(Diagnostic diagnostic, String prefix, Ink ink, StringBuilder out) {
    Code code = diagnostic.code();
    Span span = diagnostic.span();
    String path = DiagnosticFormat.path(diagnostic, prefix);
    out.append(ink.bold(path + ":" + span.line() + ":" + span.column() + ":"))
        .append(' ')
        .append(ink.severe(code.severity().word() + ":", code.severity()))
        .append(' ')
        .append(diagnostic.message())
        .append(" [")
        .append(code.number())
        .append("]\n");
    out.append(quote(span, ink, code.severity()));
    diagnostic.hint().ifPresent(hint -> out.append("  hint: ").append(hint).append('\n'));
  }

  /**
   * The line of a place, cut to what fits around it, and a caret below the place; empty for an
   * empty file.
   */
  static String quote(Span span, Ink ink, Severity severity) {
    SourceFile file = span.file();
    if (file.text().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    String line = file.line(span.line());
    int column = Math.min(span.column() - 1, line.length());
    int from = Math.max(0, column - CHARACTERS_BEFORE);
    if (line.length() <= MAX_LINE_CHARACTERS) {
      from = 0;
    }
    int to = Math.min(line.length(), from + MAX_LINE_CHARACTERS);
    out.append("  ").append(line, from, to).append('\n').append("  ");
    line.substring(from, column)
        .codePoints()
        .forEach(
            c ->
                out.append(
                    c == '\t'
                        ? "\t"
                        : Character.getType(c) == Character.NON_SPACING_MARK ? "" : " "));
    int end = span.end() > span.start() ? Math.min(column + span.end() - span.start(), to) : column;
    int width = Math.max(1, line.codePointCount(column, Math.max(column, end)));
    String caret = ink.severe("^" + "~".repeat(width - 1), severity);
    return out.append(caret).append('\n').toString();
  }
}
