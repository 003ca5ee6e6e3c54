package org.scormc.checker;

import org.scormc.course.Exercise;
import org.scormc.exercise.ExerciseWriter;
import org.scormc.json.JsonWriter;

/**
 * An exercise whose solution earns all points, whose wrong answers do not pass, and whose keys were
 * computed by running it. Only the checker makes one.
 */
public final class ProvedExercise {
  private final Exercise source;
  private final org.scormc.exercise.Exercise graded;

  ProvedExercise(Exercise source, org.scormc.exercise.Exercise graded) {
    this.source = source;
    this.graded = graded;
  }

  /** The exercise as its author wrote it, with its texts. */
  public Exercise source() {
    return source;
  }

  /** The exercise as its grader needs it. */
  public org.scormc.exercise.Exercise graded() {
    return graded;
  }

  /** What a page gives to the engine to grade answers, as JSON. */
  public String json() {
    return JsonWriter.write(ExerciseWriter.json(graded));
  }
}
