package org.scormc.exploration;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries every point of a grid of two numbers.
 *
 * @param first the first number
 * @param second the second number
 */
public record Sweep(Range first, Range second) {
  /** The points that satisfy a condition, by the first number and then the second. */
  public List<Point> passing(Condition condition) {
    List<Point> points = new ArrayList<>();
    for (long a = first.from(); a <= first.to(); a += first.step()) {
      for (long b = second.from(); b <= second.to(); b += second.step()) {
        if (condition.holds(a, b)) {
          points.add(new Point(a, b));
        }
      }
    }
    return points;
  }

  /**
   * Numbers at equal distances.
   *
   * @param from the first
   * @param to none is larger
   * @param step the distance, at least 1
   */
  public record Range(long from, long to, long step) {}

  /** A point of the grid. */
  public record Point(long first, long second) {}

  /** What is asked of a point, mostly by running a scenario. */
  @FunctionalInterface
  public interface Condition {
    /** Whether the point satisfies it. */
    boolean holds(long first, long second);
  }
}
