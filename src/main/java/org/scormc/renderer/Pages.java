package org.scormc.renderer;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scormc.archive.ContentPackage;

/**
 * The files that make up the course in a browser.
 *
 * @param files all of them
 * @param shared the paths of those that are no part of what an LMS launches, but needed by it:
 *     style and scripts; in a course of several parts, what all of them need
 * @param parts what an LMS launches, in order; none if it launches {@link #START} alone
 */
public record Pages(ContentPackage files, SortedSet<String> shared, List<Part> parts) {
  /** The path of the page that an LMS launches. */
  public static final String START = "index.html";

  /** Keeps the set from being changed. */
  public Pages {
    shared = Collections.unmodifiableSortedSet(new TreeSet<>(shared));
    parts = List.copyOf(parts);
  }

  /** The paths of the course's own files: pages and pictures, {@link #START} among them. */
  public SortedSet<String> own() {
    SortedSet<String> own = new TreeSet<>(files.files().keySet());
    own.removeAll(shared);
    return Collections.unmodifiableSortedSet(own);
  }

  /**
   * A part of the course that an LMS launches on its own.
   *
   * @param id the id of its lesson, or {@code final}
   * @param entry the path of the page that is launched
   * @param files the paths of all that it needs, {@code entry} among them
   */
  public record Part(String id, String entry, SortedSet<String> files) {
    /** Keeps the set from being changed. */
    public Part {
      files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }
  }
}
