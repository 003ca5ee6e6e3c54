package org.scormc.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The paths of the files in a package, and what an author who names another may have meant. */
final class PackagePaths {
  private static final int MOST = 1000;

  private final Guesses guesses = new Guesses();
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
    List<String> near = new ArrayList<>();
    for (String other : paths.tailMap(folder).values()) {
      if (near.size() == MOST || !other.startsWith(folder)) {
        break;
      }
      near.add(other);
    }
    return inAnyCase(path)
        .map(other -> "there is `" + other + "`")
        .or(() -> guesses.hint(path, near));
  }
}
