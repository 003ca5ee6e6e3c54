package org.scormc.highlight;

/** A stretch of code: a text without a colour of its own, or a token. */
sealed interface Part permits Text, Token {
  /** How many units of UTF-16 it was made from. */
  int length();

  /** All its text, that of tokens inside too. */
  String text();
}
