package org.scormc.conformance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.diagnostic.Spelling;

/** The paths of the files in a package, and what an author who names another may have meant. */
final class PackagePaths {
  private static final int MOST = 1000;

  private final TreeMap<String, String> paths = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  PackagePaths(Collection<String> paths) {
    paths.forEach(path -> this.paths.put(path, path));
  }

  /** The path that differs in capital and small letters at most. */
  Optional<String> inAnyCase(String path) {
    return Optional.ofNullable(paths.get(path));
  }

  /** A hint that names a file of the same folder with nearly that name. */
  Optional<String> hint(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<String> near =
        paths.tailMap(folder).values().stream()
            .limit(MOST)
            .filter(other -> other.startsWith(folder))
            .toList();
    return inAnyCase(path)
        .map(other -> "there is `" + other + "`")
        .or(() -> Spelling.hint(path, near));
  }
}
