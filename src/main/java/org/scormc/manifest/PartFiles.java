package org.scormc.manifest;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The content files of one of several SCOs in a package.
 *
 * @param activity the id of the lesson, or {@code final}
 * @param entry the page that an LMS opens; one of {@code files}
 * @param files all files that its pages need; other SCOs may need some of them too
 */
public record PartFiles(String activity, String entry, SortedSet<String> files) {
  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if the entry is not among the files
   */
  public PartFiles {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    if (!files.contains(entry)) {
      throw new IllegalArgumentException("the entry is not among the files: " + entry);
    }
  }
}
