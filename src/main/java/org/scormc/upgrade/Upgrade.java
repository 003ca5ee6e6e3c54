package org.scormc.upgrade;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.scormc.course.Target;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;

/** What happens when a package takes the place of another. */
public final class Upgrade {
  private Upgrade() {}

  /**
   * Compares two packages, each a zip or the folder of a course for the web.
   *
   * @param log gets what keeps them from being compared
   * @return empty if they can't be compared
   * @throws UncheckedIOException if one can't be read from disk
   */
  public static Optional<Comparison> compare(Path before, Path after, DiagnosticLog log) {
    Optional<PackedCourse> old = PackageReader.read(before, log);
    Optional<PackedCourse> now = PackageReader.read(after, log);
    if (old.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    String id = old.get().outline().courseId();
    String idNow = now.get().outline().courseId();
    if (!id.equals(idNow)) {
      String path = after.toString().replace('\\', '/');
      log.add(Code.OTHER_COURSE, new SourceFile(path, "").start(), idNow, id);
      return Optional.empty();
    }
    return Optional.of(Comparison.of(old.get(), now.get()));
  }

  /**
   * What a package was built as.
   *
   * @param log gets what keeps it from being read
   * @return empty if it is no package of scormc
   * @throws UncheckedIOException if it can't be read from disk
   */
  public static Optional<Target> target(Path path, DiagnosticLog log) {
    return PackageReader.read(path, log).flatMap(packed -> Target.of(packed.outline().target()));
  }
}
