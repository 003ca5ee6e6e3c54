package org.scormc;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scormc.archive.WrittenPackage;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.Severity;

/**
 * What came out of a build or a check.
 *
 * @param diagnostics all that was said, in order
 * @param packages the packages written, in the order of {@link org.scormc.course.Target}; empty
 *     after a check, and if there are errors
 * @param guides the page that leads to the guides to uploading them, if they were written
 * @param changed which of all these were not on disk already as they are
 */
public record BuildResult(
    List<Diagnostic> diagnostics,
    List<WrittenPackage> packages,
    Optional<Path> guides,
    List<Path> changed) {
  /** The result if nothing was written. */
  public BuildResult(List<Diagnostic> diagnostics) {
    this(diagnostics, List.of(), Optional.empty(), List.of());
  }

  /** How many diagnostics are of a severity. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.code().severity() == severity).count();
  }
}
