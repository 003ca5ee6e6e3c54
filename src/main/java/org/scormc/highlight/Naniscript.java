package org.scormc.highlight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lines of Naniscript whose brackets don't close each other. */
final class Naniscript {
  private static final String BRACKETS = "[]{}";

  private Naniscript() {}

  /** All parts, lines of text with unbalanced brackets as bad lines. */
  static List<Part> judged(List<Part> parts) {
    return parts.stream().map(Naniscript::judged).toList();
  }

  private static Part judged(Part part) {
    return part instanceof Token token
            && token.type().equals("generic-text")
            && !isBalanced(token.text())
        ? new Token("bad-line", new Text(token.text()), token.aliases(), token.length())
        : part;
  }

  private static boolean isBalanced(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int place = 0; place < text.length(); place++) {
      int bracket = BRACKETS.indexOf(text.charAt(place));
      if (bracket >= 0 && bracket % 2 == 0) {
        open.push(bracket + 1);
      } else if (bracket >= 0 && (open.isEmpty() || open.pop() != bracket)) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
