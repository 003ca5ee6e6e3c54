package org.scormc.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tries every point of a grid of named numbers.
 *
 * @param ranges what each number may be; the last one changes fastest
 */
public record Sweep(List<Range> ranges) {
  /** A grid of more points is refused. */
  public static final int MOST_POINTS = 10_000;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the grid has no point or more than {@link #MOST_POINTS}
   */
  public Sweep {
    ranges = List.copyOf(ranges);
    long points = size(ranges);
    if (points < 1 || points > MOST_POINTS) {
      throw new IllegalArgumentException(
          "a grid of " + points + " points; from 1 to " + MOST_POINTS + " can be tried");
    }
  }

  /** How many points a grid has; {@link Long#MAX_VALUE} if it has even more. */
  public static long size(List<Range> ranges) {
    long size = 1;
    for (Range range : ranges) {
      if (range.count() == 0) {
        return 0;
      }
      size = size > Long.MAX_VALUE / range.count() ? Long.MAX_VALUE : size * range.count();
    }
    return size;
  }

  /** How many points there are. */
  public int size() {
    return (int) size(ranges);
  }

  /** The points that satisfy a condition, in the order of the ranges. */
  public List<Map<String, Long>> passing(Condition condition) {
    List<Map<String, Long>> passing = new ArrayList<>();
    walk(0, new TreeMap<>(), condition, passing);
    return passing;
  }

  private void walk(
      int index,
      TreeMap<String, Long> point,
      Condition condition,
      List<Map<String, Long>> passing) {
    if (index == ranges.size()) {
      TreeMap<String, Long> copy = new TreeMap<>(point);
      if (condition.holds(copy)) {
        passing.add(copy);
      }
      return;
    }
    Range range = ranges.get(index);
    for (long i = 0; i < range.count(); i++) {
      point.put(range.name(), range.from() + i * range.step());
      walk(index + 1, point, condition, passing);
    }
  }

  /**
   * Numbers at equal distances.
   *
   * @param name what they are called in a point; unique in a grid
   * @param from the first
   * @param to none is larger
   * @param step the distance, at least 1
   */
  public record Range(String name, long from, long to, long step) {
    /** How many there are. */
    public long count() {
      return to < from ? 0 : (to - from) / step + 1;
    }
  }

  /** What is asked of a point, mostly by running a scenario. */
  @FunctionalInterface
  public interface Condition {
    /** Whether the point, given by the names of its numbers, satisfies it. */
    boolean holds(Map<String, Long> point);
  }
}
