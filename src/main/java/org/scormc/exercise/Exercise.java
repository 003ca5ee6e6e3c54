package org.scormc.exercise;

import java.util.List;
import java.util.Map;

/**
 * An exercise as its grader needs it: without its texts.
 *
 * @param id its id, unique in the course
 * @param scenarios what it is about, by name
 * @param parts its parts, in order
 */
public record Exercise(String id, Map<String, AdjustableScenario> scenarios, List<Part> parts) {
  /**
   * The part of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Part part(String part) {
    for (Part one : parts) {
      if (one.id().equals(part)) {
        return one;
      }
    }
    throw new IllegalArgumentException("there is no part `" + part + "`");
  }

  /**
   * A part of an exercise, graded by itself.
   *
   * @param id its id, unique in the exercise
   * @param points what it earns at most, in whole points
   * @param brief whether the short form of the exercise keeps it
   * @param task what the learner does
   */
  public record Part(String id, long points, boolean brief, Task task) {}
}
