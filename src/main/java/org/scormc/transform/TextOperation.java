package org.scormc.transform;

/** A change of a text by position; positions count UTF-16 code units from 0. */
public sealed interface TextOperation permits Insert, Delete, Nothing {
  /** Whether the text is long enough for the operation. */
  boolean fits(String text);

  /**
   * The text after the operation.
   *
   * @throws IllegalArgumentException if the operation does not {@linkplain #fits fit} the text
   */
  String apply(String text);
}
