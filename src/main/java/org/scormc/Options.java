package org.scormc;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scormc.course.Target;

/**
 * What the builder needs to know.
 *
 * @param course the course folder
 * @param output the folder for packages
 * @param timestamp the time that every file of a package carries
 * @param version the version to build in place of the one in course.yaml
 * @param templates a folder whose templates and stylesheet replace the built-in look
 * @param targets what to build in place of the targets of course.yaml; empty for those
 */
public record Options(
    Path course,
    Path output,
    Instant timestamp,
    Optional<String> version,
    Optional<Path> templates,
    List<Target> targets) {
  /** Copies the list. */
  public Options {
    targets = List.copyOf(targets);
  }
}
