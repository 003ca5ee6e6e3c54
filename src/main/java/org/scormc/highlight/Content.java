package org.scormc.highlight;

/** What a token holds: a text that nobody looks into, or parts. */
sealed interface Content permits Text, Parts {
  /** All its text, that of tokens inside too. */
  String text();
}
