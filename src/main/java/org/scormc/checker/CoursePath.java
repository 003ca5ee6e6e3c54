package org.scormc.checker;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A path named in a text, resolved.
 *
 * @param path the path inside the course folder, with {@code /} between names
 * @param inside whether it stays inside the course folder; if not, {@code path} is as written
 */
record CoursePath(String path, boolean inside) {
  /**
   * Resolves a path that is relative to a file.
   *
   * @param from the path of the file inside the course
   * @param relative the path as written, percent-encoded or not
   */
  static CoursePath resolve(String from, String relative) {
    Deque<String> names = new ArrayDeque<>();
    int folderEnd = from.lastIndexOf('/');
    if (folderEnd > 0) {
      for (String name : from.substring(0, folderEnd).split("/", -1)) {
        names.addLast(name);
      }
    }
    String decoded = decode(relative);
    if (decoded.startsWith("/") || decoded.contains("\\")) {
      return new CoursePath(relative, false);
    }
    for (String name : decoded.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return new CoursePath(relative, false);
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return new CoursePath(String.join("/", names), true);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
