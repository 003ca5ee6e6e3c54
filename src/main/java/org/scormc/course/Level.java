package org.scormc.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a question asks of the learner: the levels of Anderson and Krathwohl's revision of Bloom's
 * taxonomy (2001), from the least to the most demanding.
 */
public enum Level {
  /** Say again what was read. */
  REMEMBER,
  /** Say it in other words, or find an instance of it. */
  UNDERSTAND,
  /** Carry out a procedure in a given case. */
  APPLY,
  /** Take a case apart and relate its parts. */
  ANALYSE,
  /** Judge by criteria. */
  EVALUATE,
  /** Put parts together into something new. */
  CREATE;

  /** The word in the source. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with that word. */
  public static Optional<Level> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** All words, from the least to the most demanding level. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Level::word).toList();
  }
}
