package org.scormc.renderer;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scormc.archive.ContentPackage;

/**
 * The files that make up the course in a browser.
 *
 * @param files all of them
 * @param shared the paths of those that don't depend on what the course says: style and scripts
 */
public record Pages(ContentPackage files, SortedSet<String> shared) {
  /** The path of the page that an LMS launches. */
  public static final String START = "index.html";

  /** Keeps the set from being changed. */
  public Pages {
    shared = Collections.unmodifiableSortedSet(new TreeSet<>(shared));
  }

  /** The paths of the course's own files: pages and pictures, {@link #START} among them. */
  public SortedSet<String> own() {
    SortedSet<String> own = new TreeSet<>(files.files().keySet());
    own.removeAll(shared);
    return Collections.unmodifiableSortedSet(own);
  }
}
