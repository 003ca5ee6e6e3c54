package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scripts of a package.
 *
 * <p>They are made when the compiler is built: the page's modules are joined into two small scripts
 * ({@code src/build/java/PageShrinker.java}), so that a learner's browser asks the LMS for one or
 * two instead of a hundred; the engine comes from TeaVM.
 */
final class Scripts {
  /** The path of the script that starts the course page. */
  static final String COURSE = "js/course.js";

  /** The path of the script of exercises and labs, which is fetched only where it is wanted. */
  static final String WORKSHOP = "js/workshop.js";

  /** The path of the engine in a package; it is big, and fetched only where it is wanted. */
  static final String ENGINE = "js/engine.js";

  private Scripts() {}

  /** All scripts that a package may have, by their paths; the bytes are not to be written to. */
  static SortedMap<String, byte[]> files() {
    return All.FILES;
  }

  private static byte[] read(String path) {
    try (InputStream in = Scripts.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the compiler was built without the script " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scripts never change while the compiler runs, so they are read once. */
  private static final class All {
    static final SortedMap<String, byte[]> FILES = files();

    private static SortedMap<String, byte[]> files() {
      SortedMap<String, byte[]> files = new TreeMap<>();
      List.of(COURSE, WORKSHOP, ENGINE).forEach(path -> files.put(path, read(path)));
      return Collections.unmodifiableSortedMap(files);
    }
  }
}
