package org.scormc.renderer;

import org.jsoup.nodes.Entities;

/**
 * HTML that may be written as it is.
 *
 * <p>The templates escape every value that is not of this type, so that a text can only become
 * markup where a renderer says so.
 *
 * @param html well-formed HTML, already clean
 */
record Markup(String html) {
  /** Nothing. */
  static final Markup EMPTY = new Markup("");

  /** A text as HTML that shows just that text, in content and in quoted attributes. */
  static Markup ofText(String text) {
    return new Markup(isPlain(text) ? text : Entities.escape(text));
  }

  /** Whether no character needs an escape; most texts are such, and this is far quicker. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
        return false;
      }
    }
    return true;
  }

  /** Whether there is nothing to show. */
  boolean isEmpty() {
    return html.isBlank();
  }

  @Override
  public String toString() {
    return html;
  }
}
