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

/** A course built and unpacked, as an LMS unpacks it. */
final class BuiltCourse {
  private BuiltCourse() {}

  /** Builds a course and unpacks its package into a folder. */
  static void unpack(Path course, Path folder) throws IOException {
    Options options =
        new Options(
            course,
            folder.resolve("dist"),
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of());
    BuildResult result = CourseBuilder.build(options);
    if (result.packages().isEmpty()) {
      throw new IllegalStateException("the course has errors: " + result.diagnostics());
    }
    try (ZipFile zip = new ZipFile(result.packages().get(0).path().toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        Path file = folder.resolve("course").resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
      }
    }
  }
}
