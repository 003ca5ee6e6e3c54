package org.scormc;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What the builder needs to know.
 *
 * @param course the course folder
 * @param output the folder for packages
 * @param timestamp the time that every file of a package carries
 * @param version the version to build in place of the one in course.yaml
 * @param templates a folder whose templates and stylesheet replace the built-in look
 */
public record Options(
    Path course,
    Path output,
    Instant timestamp,
    Optional<String> version,
    Optional<Path> templates) {}
