package org.scormc.checker;

import java.util.Locale;

/**
 * How long a lesson takes, as the compiler reckons it.
 *
 * @param words how many words a learner reads in it, in scenarios too
 * @param scenarioWords how many of them stand in scenarios
 * @param readingSeconds reading all but the scenarios
 * @param scenarioSeconds reading the scenarios
 * @param exerciseSeconds the exercises that it places in their short form
 * @param questionSeconds the questions that it places
 */
public record LessonTime(
    int words,
    int scenarioWords,
    int readingSeconds,
    int scenarioSeconds,
    int exerciseSeconds,
    int questionSeconds) {
  private static final int SECONDS = 60;
  private static final int TENTH_SECONDS = 6;

  /** All of it, in seconds. */
  public int seconds() {
    return readingSeconds + scenarioSeconds + exerciseSeconds + questionSeconds;
  }

  /** The times of two lessons together. */
  LessonTime plus(LessonTime other) {
    return new LessonTime(
        words + other.words,
        scenarioWords + other.scenarioWords,
        readingSeconds + other.readingSeconds,
        scenarioSeconds + other.scenarioSeconds,
        exerciseSeconds + other.exerciseSeconds,
        questionSeconds + other.questionSeconds);
  }

  /** Seconds as minutes with one decimal, such as {@code 6.5}; half a tenth is rounded up. */
  public static String minutes(int seconds) {
    int tenths = (seconds + TENTH_SECONDS / 2) / TENTH_SECONDS;
    return tenths / 10 + "." + tenths % 10;
  }

  /** Whether it differs from a plan by more than some minutes. */
  boolean misses(int plannedMinutes, int toleratedMinutes) {
    return Math.abs(seconds() - plannedMinutes * SECONDS) > toleratedMinutes * SECONDS;
  }

  /** What it is the sum of, in minutes. */
  String reckoning(int wordsPerMinute) {
    return String.format(
        Locale.ROOT,
        "text %s (%d words at %d a minute), scenarios %s (%d words), exercises %s, questions %s",
        minutes(readingSeconds),
        words - scenarioWords,
        wordsPerMinute,
        minutes(scenarioSeconds),
        scenarioWords,
        minutes(exerciseSeconds),
        minutes(questionSeconds));
  }
}
