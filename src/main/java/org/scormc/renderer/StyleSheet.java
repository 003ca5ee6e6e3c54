package org.scormc.renderer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet with fewer bytes and the same meaning.
 *
 * <p>What goes is white space that separates nothing, comments, and the semicolon after the last
 * declaration of a rule. Comments that begin with an exclamation mark stay, as do texts and
 * addresses.
 */
final class StyleSheet {
  /** What stays as it is (the first group), or separates. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
              + "|url\\([^\"')]*\\)|/\\*!.*?\\*/)|(?:/\\*(?!!).*?\\*/|\\s++)+",
          Pattern.DOTALL);

  /** Where nothing need separate: around these, and after a colon. */
  private static final String TIGHT = "{};,>";

  private final StringBuilder small = new StringBuilder();
  private boolean separated;

  private StyleSheet() {}

  /** The small form of a style sheet. */
  static String small(String text) {
    StyleSheet sheet = new StyleSheet();
    int end = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); end = token.end()) {
      sheet.add(text.substring(end, token.start()).replace(";}", "}"));
      if (token.group(1) == null) {
        sheet.separated = true;
      } else {
        sheet.add(token.group(1));
      }
    }
    sheet.add(text.substring(end).replace(";}", "}"));
    return sheet.small.append('\n').toString();
  }

  private void add(String part) {
    if (part.isEmpty()) {
      return;
    }
    char last = small.isEmpty() ? '{' : small.charAt(small.length() - 1);
    if (last == ';' && part.startsWith("}")) {
      small.setLength(small.length() - 1);
    } else if (separated
        && last != ':'
        && TIGHT.indexOf(last) < 0
        && TIGHT.indexOf(part.charAt(0)) < 0) {
      small.append(' ');
    }
    small.append(part);
    separated = false;
  }
}
