package org.scormc.parser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;

/** Finds the scenario or exercise that another file of the course names. */
final class NamedFile {
  private NamedFile() {}

  /**
   * The text of a scenario's file.
   *
   * @param name its path, relative to the file that names it
   * @return empty, with a diagnostic, if there is no such file in the course
   */
  static Optional<SourceFile> scenario(
      Located<String> name, CourseFolder folder, DiagnosticLog log) {
    return find(name, Code.NO_SCENARIO, folder, log);
  }

  /** The text of an exercise's file, found in the same way. */
  static Optional<SourceFile> exercise(
      Located<String> name, CourseFolder folder, DiagnosticLog log) {
    return find(name, Code.NO_EXERCISE_FILE, folder, log);
  }

  private static Optional<SourceFile> find(
      Located<String> name, Code missing, CourseFolder folder, DiagnosticLog log) {
    if (name.value().isEmpty()) {
      return Optional.empty();
    }
    Path file = Path.of(name.span().file().path());
    Path path = file.resolveSibling(name.value()).normalize();
    if (path.isAbsolute() || path.startsWith("..")) {
      log.add(Code.PATH_LEAVES_COURSE, name.span(), name.value());
      return Optional.empty();
    }
    String inside = path.toString().replace('\\', '/');
    if (!folder.has(inside)) {
      Path from = Path.of("/").resolve(file).getParent();
      List<String> known =
          folder.texts().stream()
              .filter(one -> one.endsWith(".yaml"))
              .map(one -> from.relativize(Path.of("/" + one)).toString().replace('\\', '/'))
              .toList();
      log.add(
          Diagnostic.of(missing, name.span(), name.value())
              .withHint(Spelling.hint(name.value(), known)));
      return Optional.empty();
    }
    return folder.text(inside, log);
  }
}
