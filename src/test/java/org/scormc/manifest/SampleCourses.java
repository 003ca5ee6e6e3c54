package org.scormc.manifest;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Courses and files to write manifests of. */
final class SampleCourses {
  private SampleCourses() {}

  /** A course that uses every part of a manifest. */
  static CourseDescription full() {
    return new CourseDescription(
        "two-leaders",
        "Writes on both sides",
        "1.4.0",
        "en-GB",
        "Replication with more than one leader & what it costs.",
        List.of("Ada Example", "Bo \\ Semi;colon, Jr."),
        "CC BY 4.0",
        List.of("replication", "conflicts"),
        Duration.ofMinutes(77),
        Optional.of(new BigDecimal("0.8000")));
  }

  /** A course without what an author may leave out, and without questions. */
  static CourseDescription bare() {
    return new CourseDescription(
        "7.days",
        "Seven days",
        "1",
        "fr",
        "One page.",
        List.of(),
        "",
        List.of(),
        Duration.ZERO,
        Optional.empty());
  }

  /** Pages of its own and shared files. */
  static PackageFiles files() {
    return new PackageFiles(
        "index.html",
        new TreeSet<>(List.of("index.html", "lessons/first.html", "lessons/second.html")),
        new TreeSet<>(List.of("js/main.js", "style.css")));
  }

  /** One page that needs nothing. */
  static PackageFiles onePage() {
    return new PackageFiles("index.html", new TreeSet<>(List.of("index.html")), new TreeSet<>());
  }
}
