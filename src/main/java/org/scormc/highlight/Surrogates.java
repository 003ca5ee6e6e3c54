package org.scormc.highlight;

/**
 * Texts whose surrogates have changed places with the private area from U+E000 on.
 *
 * <p>Prism's patterns match unit by unit of UTF-16. So do Java's if a text has no surrogates: the
 * patterns were written for texts without.
 */
final class Surrogates {
  private static final char FIRST = Character.MIN_SURROGATE;
  private static final char PRIVATE = 0xE000;
  private static final char LAST = 0xE7FF;

  private Surrogates() {}

  /** A text with both areas exchanged; the same again is the text as it was. */
  static String moved(String text) {
    if (text.chars().noneMatch(unit -> unit >= FIRST && unit <= LAST)) {
      return text;
    }
    StringBuilder moved = new StringBuilder(text);
    for (int place = 0; place < moved.length(); place++) {
      char unit = moved.charAt(place);
      if (unit >= FIRST && unit <= LAST) {
        int distance = PRIVATE - FIRST;
        moved.setCharAt(place, (char) (unit < PRIVATE ? unit + distance : unit - distance));
      }
    }
    return moved.toString();
  }
}
