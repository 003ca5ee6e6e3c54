package org.scormc.manifest;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The content files of a package: what a manifest lists, so neither the manifest itself nor
 * schemas.
 *
 * @param entry the page that an LMS opens; one of {@code own}
 * @param own the files of the SCO
 * @param shared the files that its pages need but that are no part of it, such as styles and
 *     scripts; none of them in {@code own}; may be empty
 */
public record PackageFiles(String entry, SortedSet<String> own, SortedSet<String> shared) {
  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if the entry is not an own file or a file is in both sets
   */
  public PackageFiles {
    own = Collections.unmodifiableSortedSet(new TreeSet<>(own));
    shared = Collections.unmodifiableSortedSet(new TreeSet<>(shared));
    if (!own.contains(entry)) {
      throw new IllegalArgumentException("the entry is not among the files: " + entry);
    }
    if (!Collections.disjoint(own, shared)) {
      throw new IllegalArgumentException("both own and shared: " + shared);
    }
  }
}
