package org.scormc.renderer;

/**
 * A style sheet with fewer bytes and the same meaning.
 *
 * <p>What goes is white space that separates nothing, comments, and the semicolon after the last
 * declaration of a rule. Comments that begin with an exclamation mark stay, as do texts and
 * addresses.
 */
final class StyleSheet {
  /** Where nothing need separate: around these, and after a colon. */
  private static final String TIGHT = "{};,>";

  private final String text;
  private final StringBuilder small;
  private boolean separated;

  private StyleSheet(String text) {
    this.text = text;
    this.small = new StringBuilder(text.length());
  }

  /** The small form of a style sheet. */
  static String small(String text) {
    return new StyleSheet(text).small();
  }

  private String small() {
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(at);
      if (end == at) {
        at++;
        continue;
      }
      add(text.substring(start, at).replace(";}", "}"));
      if (Character.isWhitespace(text.charAt(at)) || isIdle(at)) {
        separated = true;
      } else {
        add(text.substring(at, end));
      }
      start = end;
      at = end;
    }
    add(text.substring(start).replace(";}", "}"));
    return small.append('\n').toString();
  }

  /** Where a space, comment, text or address ends that begins at a place; that place if none. */
  private int end(int at) {
    return switch (text.charAt(at)) {
      case ' ', '\n', '\t', '\r', '\f' -> at + 1;
      case '/' -> text.startsWith("/*", at) ? after(text.indexOf("*/", at + 2), 2, at) : at;
      case '"', '\'' -> after(closing(at), 1, at);
      case 'u' -> text.startsWith("url(", at) ? after(bracket(at + 4), 1, at) : at;
      default -> at;
    };
  }

  private static int after(int found, int length, int otherwise) {
    return found < 0 ? otherwise : found + length;
  }

  private boolean isIdle(int at) {
    return text.startsWith("/*", at) && !text.startsWith("!", at + 2);
  }

  /** Where the mark stands that ends a text; -1 if it has no end. */
  private int closing(int at) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == text.charAt(at)) {
        return i;
      } else if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return -1;
  }

  /** Where an address ends that is no text; -1 if it is one, or has no end. */
  private int bracket(int at) {
    int end = text.indexOf(')', at);
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
        return -1;
      }
    }
    return end;
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
