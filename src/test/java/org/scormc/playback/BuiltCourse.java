package org.scormc.playback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.scormc.BuildResult;
import org.scormc.CourseBuilder;
import org.scormc.Options;
import org.scormc.archive.WrittenPackage;
import org.scormc.course.Target;

/** A course built and unpacked, as an LMS unpacks it. */
final class BuiltCourse {
  private BuiltCourse() {}

  /**
   * Builds a course's SCORM 2004 4th Edition and unpacks the package into the folder's {@code
   * course}.
   */
  static void unpack(Path course, Path folder) throws IOException {
    unpack(build(course, folder, List.of(Target.SCORM2004_4)).get(0), folder.resolve("course"));
  }

  /** Builds a course for targets and unpacks each package into a folder named like the target. */
  static void unpack(Path course, Path folder, List<Target> targets) throws IOException {
    List<WrittenPackage> packages = build(course, folder, targets);
    for (Target target : targets) {
      for (WrittenPackage one : packages) {
        if (one.path().getFileName().toString().matches(".*-" + target.id() + "(\\.zip)?")) {
          unpack(one, folder.resolve(target.id()));
        }
      }
    }
  }

  private static List<WrittenPackage> build(Path course, Path folder, List<Target> targets) {
    Options options =
        new Options(
            course,
            folder.resolve("dist"),
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            targets);
    BuildResult result = CourseBuilder.build(options);
    if (result.packages().isEmpty()) {
      throw new IllegalStateException("the course has errors: " + result.diagnostics());
    }
    return result.packages();
  }

  private static void unpack(WrittenPackage written, Path folder) throws IOException {
    if (Files.isDirectory(written.path())) {
      Files.move(written.path(), folder);
      return;
    }
    try (ZipFile zip = new ZipFile(written.path().toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
      }
    }
  }
}
