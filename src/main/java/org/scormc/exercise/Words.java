package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query into words at spaces. A text in single quotes is one word, and so is what stands in
 * brackets; the mark in front of a word tells which.
 */
final class Words {
  /** Stands in front of a word that was quoted. */
  static final char QUOTED = '\'';

  /** Stands in front of what was in brackets. */
  static final char BRACKET = '(';

  private static final int DEEPEST = 20;

  private final String text;
  private int at;

  private Words(String text) {
    this.text = text;
  }

  /**
   * The words of a text.
   *
   * @throws IllegalArgumentException if there is none, if a quote or a bracket is not closed, or if
   *     brackets go deeper than {@value #DEEPEST}
   */
  static List<String> of(String text) {
    Words words = new Words(text);
    List<String> found = new ArrayList<>();
    while (words.at < text.length()) {
      if (text.charAt(words.at) == ' ') {
        words.at++;
      } else {
        found.add(words.next());
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("nothing is asked");
    }
    return found;
  }

  private String next() {
    char mark = text.charAt(at);
    int start = at;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (mark == QUOTED) {
        if (c == QUOTED && at > start + 1 && (at == text.length() || text.charAt(at) == ' ')) {
          return text.substring(start, at - 1);
        }
      } else if (mark == BRACKET) {
        depth += c == BRACKET ? 1 : c == ')' ? -1 : 0;
        if (depth > DEEPEST) {
          throw new IllegalArgumentException("more than " + DEEPEST + " brackets in each other");
        }
        if (depth == 0) {
          return text.substring(start, at - 1);
        }
      } else if (at == text.length() || text.charAt(at) == ' ') {
        return text.substring(start, at);
      }
    }
    throw new IllegalArgumentException("`" + mark + "` is not closed");
  }
}
