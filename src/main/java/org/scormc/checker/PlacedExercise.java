package org.scormc.checker;

/**
 * An exercise at its place in a lesson.
 *
 * @param exercise the exercise
 * @param form how much of it is shown
 */
public record PlacedExercise(ProvedExercise exercise, Form form) {
  /** How much of an exercise is shown, and whether it is asked for. */
  public enum Form {
    /** The parts of the short form; the others are opened on demand. */
    SHORT,
    /** All parts at once. */
    FULL,
    /** All parts at once, none of them asked for: the lesson is done without them. */
    LAB
  }

  /** Whether all parts are shown at once. */
  public boolean full() {
    return form != Form.SHORT;
  }

  /** Whether the lesson is done without any part of it. */
  public boolean lab() {
    return form == Form.LAB;
  }
}
