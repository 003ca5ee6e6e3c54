package org.scormc.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scormc.CoursePages;
import org.scormc.archive.ContentPackage;
import org.scormc.course.Target;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/**
 * What the preview shows at a moment: the packages of the last good build, and what was said of the
 * newest one. Immutable.
 *
 * @param revision counts the builds, from 0 for none
 * @param good the revision of the packages; less than {@code revision} while the newest has errors
 * @param page the newest good revision in which more has changed than texts that a page fetches
 * @param course the id of the course in the last good build
 * @param packages the packages of the last good build
 * @param diagnostics what was said of the newest build
 */
record Site(
    long revision,
    long good,
    long page,
    String course,
    SortedMap<Target, ContentPackage> packages,
    List<Diagnostic> diagnostics) {
  /** What a page fetches when it is wanted, and may fetch anew. */
  private static final Pattern TEXT = Pattern.compile("(?:lessons/.*|glossary|products)\\.html");

  /** Before anything is built. */
  static final Site EMPTY = new Site(0, 0, 0, "", new TreeMap<>(), List.of());

  /** This site after another build; one without packages leaves the last good ones in place. */
  Site after(CoursePages built) {
    long next = revision + 1;
    List<Diagnostic> said = built.diagnostics();
    if (built.packages().isEmpty()) {
      return new Site(next, good, page, course, packages, said);
    }
    long newest = sameButTexts(built) ? page : next;
    return new Site(next, next, newest, built.course(), new TreeMap<>(built.packages()), said);
  }

  private boolean sameButTexts(CoursePages built) {
    return built.course().equals(course)
        && built.packages().keySet().equals(packages.keySet())
        && packages.keySet().stream()
            .allMatch(target -> sameButTexts(packages.get(target), built.packages().get(target)));
  }

  private static boolean sameButTexts(ContentPackage one, ContentPackage other) {
    return one.files().keySet().equals(other.files().keySet())
        && one.files().entrySet().stream()
            .filter(file -> !TEXT.matcher(file.getKey()).matches())
            .allMatch(file -> Arrays.equals(file.getValue(), other.files().get(file.getKey())));
  }

  /**
   * A file of a package.
   *
   * @param path the target's word, a slash, and the path in the package
   */
  Optional<byte[]> file(String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Target.of(path.substring(0, slash))
            .flatMap(target -> Optional.ofNullable(packages.get(target)))
            .map(found -> found.files().get(path.substring(slash + 1)));
  }

  /**
   * What the page is told: {@code revision}, {@code good}, {@code page}, {@code course}, the {@code
   * targets} there are, and the {@code diagnostics}.
   *
   * @param folder what stands before each path, such as {@code course-source/}
   */
  String json(String folder) {
    Json.Array targets = new Json.Array();
    packages.keySet().forEach(target -> targets.add(target.id()));
    Json.Array said = new Json.Array();
    diagnostics.forEach(diagnostic -> said.add(json(diagnostic, folder)));
    return JsonWriter.write(
        new Json.Members()
            .with("revision", revision)
            .with("good", good)
            .with("page", page)
            .with("course", course)
            .with("targets", targets)
            .with("diagnostics", said));
  }

  private static Json json(Diagnostic diagnostic, String folder) {
    return new Json.Members()
        .with("code", diagnostic.code().number())
        .with("severity", diagnostic.code().severity().word())
        .with("place", folder + diagnostic.span())
        .with("message", diagnostic.message())
        .with("quote", diagnostic.quote())
        .with("hint", diagnostic.hint().orElse(""));
  }
}
