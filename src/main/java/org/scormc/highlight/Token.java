package org.scormc.highlight;

/**
 * A part of code that has a type.
 *
 * @param type what it is, like {@code keyword}
 * @param content what it holds
 * @param aliases names of its look besides the type, parted by spaces; may be empty
 * @param length how many units of UTF-16 it was made from
 */
record Token(String type, Content content, String aliases, int length) implements Part {
  @Override
  public String text() {
    return content.text();
  }

  Token with(Content other) {
    return new Token(type, other, aliases, length);
  }

  Token withAlias(String alias) {
    return new Token(type, content, aliases.isEmpty() ? alias : aliases + " " + alias, length);
  }

  /** Whether it is of a type and holds just this text. */
  boolean is(String expectedType, String expectedText) {
    return type.equals(expectedType) && content.equals(new Text(expectedText));
  }
}
