package org.scormc.conformance;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.scormc.archive.Limits;
import org.scormc.diagnostic.DiagnosticLog;

/** Says what is wrong with a package. */
public final class PackageVerifier {
  private static final List<Rule> RULES = List.of(new EditionRule(), new SchemaRule());

  private PackageVerifier() {}

  /**
   * Reads a package and holds it against every rule.
   *
   * @param path a zip file, or a folder with what it would hold
   * @param log gets all that is wrong
   * @throws UncheckedIOException if the operating system refuses to read it
   */
  public static void verify(Path path, Limits limits, DiagnosticLog log) {
    PackageOpener.open(path, limits, log)
        .ifPresent(content -> RULES.forEach(rule -> rule.check(content, log)));
  }
}
