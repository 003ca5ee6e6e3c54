package org.scormc.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts that a page needs: a module and whatever it imports, directly or not. */
final class Scripts {
  /** The module that starts the course page. */
  static final String MAIN = "js/main.js";

  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^(?:import|(?:import|export)\\s[^;'\"]*?\\sfrom)\\s*['\"](\\.[^'\"]+)['\"]");

  private Scripts() {}

  /** The modules that one reaches, itself included, by path. */
  static SortedMap<String, byte[]> reachedFrom(String path) {
    SortedMap<String, byte[]> reached = new TreeMap<>();
    Deque<String> waiting = new ArrayDeque<>();
    waiting.add(path);
    while (!waiting.isEmpty()) {
      String next = waiting.remove();
      if (!reached.containsKey(next)) {
        byte[] bytes = read(next);
        reached.put(next, bytes);
        Matcher matcher = IMPORT.matcher(new String(bytes, StandardCharsets.UTF_8));
        while (matcher.find()) {
          waiting.add(resolve(next, matcher.group(1)));
        }
      }
    }
    return Collections.unmodifiableSortedMap(reached);
  }

  private static String resolve(String from, String reference) {
    return URI.create(from).resolve(reference).normalize().getPath();
  }

  private static byte[] read(String path) {
    try (InputStream in = Scripts.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no script " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
