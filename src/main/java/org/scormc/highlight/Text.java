package org.scormc.highlight;

/**
 * A text without tokens.
 *
 * @param text the text itself
 */
record Text(String text) implements Part, Content {
  @Override
  public int length() {
    return text.length();
  }
}
