package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.json.Json;
import org.scormc.json.ScenarioReader;
import org.scormc.simulation.Scenario;

/**
 * A scenario with knobs.
 *
 * @param base the scenario with every knob at its usual value, as JSON
 * @param knobs what can be changed; what several change together adds up
 */
public record AdjustableScenario(Json.Members base, List<Knob> knobs) {
  /**
   * The scenario with knobs at other values.
   *
   * @param settings values by knob; a knob of another scenario is passed over
   * @throws IllegalArgumentException if a knob has no such value
   */
  public Scenario with(Map<String, String> settings) {
    return ScenarioReader.read(json(settings));
  }

  /** The same, as JSON. */
  public Json.Members json(Map<String, String> settings) {
    Json changed = base;
    for (Knob knob : knobs) {
      String value = settings.get(knob.name());
      if (value != null) {
        for (Knob.Change change : knob.changes(value)) {
          changed = changed(changed, change, 0);
        }
      }
    }
    return (Json.Members) changed;
  }

  /** Whether there is a knob of that name. */
  public boolean hasKnob(String name) {
    return find(name).isPresent();
  }

  /**
   * The knob of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Knob knob(String name) {
    Optional<Knob> found = find(name);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("there is no knob `" + name + "`");
    }
    return found.get();
  }

  private Optional<Knob> find(String name) {
    for (Knob knob : knobs) {
      if (knob.name().equals(name)) {
        return Optional.of(knob);
      }
    }
    return Optional.empty();
  }

  /** Copies what lies on the path, and shares the rest. */
  private static Json changed(Json json, Knob.Change change, int depth) {
    String step = change.path().get(depth);
    boolean last = depth == change.path().size() - 1;
    if (json instanceof Json.Array array) {
      List<Json> copy = new ArrayList<>(array.values());
      int index = (int) Decimal.whole(step);
      copy.set(index, last ? change.value().get() : changed(copy.get(index), change, depth + 1));
      return new Json.Array(copy);
    }
    Json.Members members = (Json.Members) json;
    Map<String, Json> copy = new TreeMap<>(members.values());
    if (!last) {
      copy.put(step, changed(copy.get(step), change, depth + 1));
    } else if (change.value().isPresent()) {
      copy.put(step, change.value().get());
    } else {
      copy.remove(step);
    }
    return new Json.Members(copy);
  }
}
