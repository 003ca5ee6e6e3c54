package org.scormc.exercise;

import java.util.Optional;

/** Numbers with up to three digits after the point, as whole thousandths. */
public final class Decimal {
  private static final int MOST_DIGITS = 15;

  private Decimal() {}

  /**
   * The number a text stands for, in thousandths; empty if it is none. A comma does as a point, and
   * a minus sign as a hyphen.
   */
  public static Optional<Long> thousandths(String text) {
    String number = withoutSpaces(text);
    boolean negative = number.startsWith("-") || number.startsWith("\u2212");
    int at = negative ? 1 : 0;
    long value = 0;
    int digits = 0;
    int after = -1;
    for (; at < number.length(); at++) {
      char c = number.charAt(at);
      if ((c == '.' || c == ',') && after < 0 && digits > 0) {
        after = 0;
      } else if (c >= '0' && c <= '9') {
        value = 10 * value + c - '0';
        digits++;
        after += after < 0 ? 0 : 1;
      } else {
        return Optional.empty();
      }
    }
    if (digits == 0 || digits > MOST_DIGITS || after == 0 || after > 3) {
      return Optional.empty();
    }
    for (int i = Math.max(after, 0); i < 3; i++) {
      value *= 10;
    }
    return Optional.of(negative ? -value : value);
  }

  /** The text without its spaces. */
  static String withoutSpaces(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /**
   * The whole number a text stands for.
   *
   * @throws IllegalArgumentException if it is none
   */
  static long whole(String text) {
    Optional<Long> found = thousandths(text);
    if (found.isEmpty() || found.get() % 1000 != 0) {
      throw new IllegalArgumentException("`" + text + "` is no whole number");
    }
    return found.get() / 1000;
  }
}
