package org.scormc.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes values into Markdown so that they are read as text, whatever they look like. */
final class MarkdownText {
  private static final String MINUS = "\u2212";

  private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

  /** What may stand before a list, a heading or a quotation on its line. */
  private static final Pattern LINE_START =
      Pattern.compile("[ >]*(?:(?:[-+*]|\\d{1,9}[.)]) +)*[ >]*");

  /** What makes a line something else than text, wherever it starts a line. */
  private static final Pattern MARK =
      Pattern.compile("(?:[-+*]+|#{1,6})(?=\\s|$)|>|=+\\s*(?=\\n|$)|```|~~~");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)](?=\\s|$)");

  private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(?:```|~~~)");

  private MarkdownText() {}

  /**
   * What is written for a value; in code it is the value as it is.
   *
   * @param before all that stands before it
   * @param after all that stands behind it
   */
  static String of(String before, String value, String after) {
    if (FENCE.matcher(before).results().count() % 2 == 1 || before.endsWith("`")) {
      return value;
    }
    if (NEGATIVE.matcher(value).matches()) {
      return MINUS + value.substring(1);
    }
    if (!LINE_START.matcher(before.substring(before.lastIndexOf('\n') + 1)).matches()) {
      return value;
    }
    String line = value + after;
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt() && number.end(1) <= value.length()) {
      return value.substring(0, number.end(1)) + "\\" + value.substring(number.end(1));
    }
    return !value.isEmpty() && MARK.matcher(line).lookingAt() ? "\\" + value : value;
  }
}
