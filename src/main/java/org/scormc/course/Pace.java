package org.scormc.course;

import java.util.Optional;
import org.scormc.source.Located;

/**
 * How long the course and its parts are supposed to take.
 *
 * @param minutes how long the whole course is planned to take, in minutes, if the author says so
 * @param wordsPerMinute how fast its texts are read
 * @param questionSeconds how long a question takes that does not say so itself
 */
public record Pace(Optional<Located<Integer>> minutes, int wordsPerMinute, int questionSeconds) {
  /** Technical prose, read to be understood. */
  public static final int WORDS_PER_MINUTE = 170;

  /** Reading a question of a lesson, answering it, reading what is said about the answer. */
  public static final int QUESTION_SECONDS = 22;
}
