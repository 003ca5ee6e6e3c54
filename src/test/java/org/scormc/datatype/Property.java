package org.scormc.datatype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries many seeded runs, and shrinks the first that fails. */
final class Property {
  private Property() {}

  /**
   * A run that failed, made as short as possible.
   *
   * @param seed the seed of the original run
   * @param failure what the shortest run does wrong
   */
  record Finding(long seed, Run.Failure failure) {
    @Override
    public String toString() {
      return "seed "
          + seed
          + ": "
          + failure.fault()
          + "\n  "
          + String.join("\n  ", failure.story());
    }
  }

  /** The first failing run of seeds 1 to {@code runs}. */
  static <T> Optional<Finding> firstFailure(Subject<T> subject, int runs) {
    for (long seed = 1; seed <= runs; seed++) {
      SplitMix64 random = new SplitMix64(seed);
      int replicas = 3 + random.below(3);
      int length = 4 + random.below(24);
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        steps.add(Step.random(random, replicas));
      }
      if (Run.failure(subject, replicas, steps).isPresent()) {
        List<Step> shortest = shrink(subject, replicas, steps);
        return Optional.of(
            new Finding(seed, Run.failure(subject, replicas, shortest).orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** Leaves out stretches of steps, long ones first, as long as the run still fails. */
  private static <T> List<Step> shrink(Subject<T> subject, int replicas, List<Step> failing) {
    List<Step> shortest = failing;
    for (int stretch = failing.size(); stretch >= 1; stretch = stretch == 1 ? 0 : stretch / 2) {
      int from = 0;
      while (from + stretch <= shortest.size()) {
        List<Step> shorter = new ArrayList<>(shortest);
        shorter.subList(from, from + stretch).clear();
        if (Run.failure(subject, replicas, shorter).isPresent()) {
          shortest = shorter;
          from = 0;
        } else {
          from++;
        }
      }
    }
    return shortest;
  }
}
