package org.scormc.diagnostic;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A way to write down what the compiler said. */
public enum DiagnosticFormat {
  /** For people: the place, the message, the line with a caret below it, a hint. */
  TEXT,
  /** For scripts: an array of objects. */
  JSON,
  /** For CI hosts that annotate lines: SARIF 2.1.0. */
  SARIF;

  /** The same without anything that stands out. */
  public String write(List<Diagnostic> diagnostics, String folder, String version) {
    return write(diagnostics, folder, version, Ink.NONE);
  }

  /**
   * Writes diagnostics down.
   *
   * @param diagnostics what to write, in order
   * @param folder the course folder as the user named it, put before each path that is relative;
   *     may be empty
   * @param version the compiler's version
   * @param ink how they stand out, if they are for people
   * @return the text, ending with a line end unless it is empty
   */
  public String write(List<Diagnostic> diagnostics, String folder, String version, Ink ink) {
    String prefix =
        folder.isEmpty() || folder.equals(".") ? "" : folder.replaceAll("/+$", "") + "/";
    return switch (this) {
      case TEXT -> TextFormat.write(diagnostics, prefix, ink);
      case JSON -> JsonFormat.write(diagnostics, prefix);
      case SARIF -> SarifFormat.write(diagnostics, prefix, version);
    };
  }

  /** The path of a diagnostic's file as the user would type it. */
  static String path(Diagnostic diagnostic, String prefix) {
    String path = diagnostic.span().file().path();
    return Path.of(path).isAbsolute() ? path : prefix + path;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
