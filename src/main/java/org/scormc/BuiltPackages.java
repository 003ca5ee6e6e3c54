package org.scormc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.course.Course;
import org.scormc.course.Target;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** The packages that a build has left. */
public final class BuiltPackages {
  private BuiltPackages() {}

  /**
   * The packages of a course as it is now, by its id and version, that lie in the folder for
   * packages; of the targets that the options name, or of all.
   */
  public static SortedMap<Target, Path> find(Options options) {
    Optional<Course> course = CourseParser.parse(options.course(), new DiagnosticLog());
    SortedMap<Target, Path> found = new TreeMap<>();
    List<Target> wanted =
        options.targets().isEmpty() ? List.of(Target.values()) : options.targets();
    for (Course parsed : course.stream().toList()) {
      Course built = options.version().map(parsed::withVersion).orElse(parsed);
      for (Target target : wanted) {
        String name = built.packageName(target) + (target.isForLms() ? ".zip" : "");
        if (Files.exists(options.output().resolve(name))) {
          found.put(target, options.output().resolve(name));
        }
      }
    }
    return found;
  }
}
