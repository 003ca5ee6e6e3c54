package org.scormc.exercise;

import org.scormc.clock.SplitMix64;

/**
 * Keeps keys and solutions from being read by looking at a page.
 *
 * <p>Each printable ASCII character is shifted by a number of a stream that starts at the names of
 * the exercise and the part. Everything that is needed to undo it is in the page, so it deters and
 * hides nothing from someone determined.
 */
final class Mask {
  private static final int FIRST = ' ';
  private static final int CHARACTERS = '~' - ' ' + 1;

  private Mask() {}

  /** The text masked; characters beyond ASCII are written as JSON escapes before. */
  static String put(String text, String name) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '~') {
        ascii.append(c);
      } else {
        ascii.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          ascii.append("0123456789abcdef".charAt(c >> shift & 15));
        }
      }
    }
    return shifted(ascii.toString(), name, 1);
  }

  /** What was masked. */
  static String take(String masked, String name) {
    return shifted(masked, name, -1);
  }

  private static String shifted(String text, String name, int direction) {
    long seed = 0;
    for (int i = 0; i < name.length(); i++) {
      seed = 31 * seed + name.charAt(i);
    }
    SplitMix64 stream = new SplitMix64(seed);
    StringBuilder shifted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int place = text.charAt(i) - FIRST + direction * stream.below(CHARACTERS);
      shifted.append((char) (FIRST + (place + CHARACTERS) % CHARACTERS));
    }
    return shifted.toString();
  }
}
