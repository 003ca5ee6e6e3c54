package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.json.Json;

/** Something in a scenario that a learner may change, and what changes with it. */
public sealed interface Knob {
  /** Its name. */
  String name();

  /** Its value if nobody touches it. */
  String usual();

  /**
   * How the scenario differs from the one with the usual value.
   *
   * @throws IllegalArgumentException if the knob has no such value
   */
  List<Change> changes(String value);

  /**
   * A knob with named options.
   *
   * @param name its name
   * @param usual the option it stands at
   * @param options by name, how each differs from the usual one
   */
  record Options(String name, String usual, Map<String, List<Change>> options) implements Knob {
    @Override
    public List<Change> changes(String value) {
      List<Change> changes = options.get(value);
      if (changes == null) {
        throw new IllegalArgumentException("`" + name + "` has no option `" + value + "`");
      }
      return changes;
    }
  }

  /**
   * A knob that is a number and stands as such in the scenario.
   *
   * @param name its name
   * @param usualNumber the number it stands at
   * @param range the numbers it takes
   * @param places where it stands
   */
  record Amount(String name, long usualNumber, Range range, List<Place> places) implements Knob {
    @Override
    public String usual() {
      return Long.toString(usualNumber);
    }

    @Override
    public List<Change> changes(String value) {
      long number = Decimal.whole(value);
      if (number < range.from()
          || number > range.to()
          || (number - range.from()) % range.step() != 0) {
        throw new IllegalArgumentException("`" + name + "` cannot be " + value);
      }
      List<Change> changes = new ArrayList<>();
      for (Place place : places) {
        Json there = new Json.Whole(number + place.offset());
        changes.add(new Change(place.path(), Optional.of(there)));
      }
      return changes;
    }
  }

  /**
   * Numbers at equal distances.
   *
   * @param from the first
   * @param to none is larger
   * @param step the distance, at least 1
   */
  record Range(long from, long to, long step) {}

  /**
   * Something else at one place.
   *
   * @param path the names of members and the numbers of elements that lead there
   * @param value what stands there; empty if nothing does
   */
  record Change(List<String> path, Optional<Json> value) {}

  /**
   * Where a number stands.
   *
   * @param path the names of members and the numbers of elements that lead there
   * @param offset what is added to the number there
   */
  record Place(List<String> path, long offset) {}
}
