package org.scormc.exercise;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.json.Json;
import org.scormc.simulation.Choice;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;

/**
 * What a query is asked about: the run of one of an exercise's scenarios with its knobs at some
 * values, to its end or to a moment. It is run when it is first looked at.
 */
public final class Scene {
  private static final long TO_THE_END = -1;
  private static final int MOST_STEPS = 5_000;

  private final Map<String, AdjustableScenario> scenarios;
  private final String name;
  private final Map<String, String> settings;
  private final long untilMs;
  private Optional<Scenario> scenario = Optional.empty();
  private Optional<Trace> trace;

  private Scene(
      Map<String, AdjustableScenario> scenarios,
      String name,
      Map<String, String> settings,
      long untilMs,
      Optional<Trace> trace) {
    this.scenarios = scenarios;
    this.name = name;
    this.settings = settings;
    this.untilMs = untilMs;
    this.trace = trace;
  }

  /**
   * A run to the end.
   *
   * @param scenarios the scenarios of the exercise, by name
   * @param name which of them
   * @param settings what knobs are set to; the others are at their usual values
   */
  public static Scene of(
      Map<String, AdjustableScenario> scenarios, String name, Map<String, String> settings) {
    return new Scene(scenarios, name, new TreeMap<>(settings), TO_THE_END, Optional.empty());
  }

  /** The same scenario after moves in free order. */
  public Scene after(Trace made) {
    return new Scene(scenarios, name, settings, untilMs, Optional.of(made));
  }

  /** Another scenario with the same settings. */
  Scene in(String other) {
    return new Scene(scenarios, other, settings, untilMs, Optional.empty());
  }

  /** The same scenario up to a true time. */
  Scene until(long timeMs) {
    return new Scene(scenarios, name, settings, timeMs, Optional.empty());
  }

  /** The same scenario with a knob at another value. */
  Scene with(String knob, String value) {
    Map<String, String> more = new TreeMap<>(settings);
    more.put(knob, value);
    return new Scene(scenarios, name, more, untilMs, Optional.empty());
  }

  /** What is run, with its knobs. */
  AdjustableScenario adjustable() {
    AdjustableScenario found = scenarios.get(name);
    if (found == null) {
      throw new IllegalArgumentException("there is no scenario `" + name + "`");
    }
    return found;
  }

  /** What a knob of any of the scenarios is set to. */
  public String setting(String knob) {
    String value = settings.get(knob);
    return value == null ? knob(knob).usual() : value;
  }

  /**
   * The knob of that name, of whichever scenario.
   *
   * @throws IllegalArgumentException if there is none
   */
  Knob knob(String knob) {
    for (AdjustableScenario scenario : scenarios.values()) {
      if (scenario.hasKnob(knob)) {
        return scenario.knob(knob);
      }
    }
    return adjustable().knob(knob);
  }

  /** What is run. */
  public Scenario scenario() {
    if (scenario.isEmpty()) {
      scenario = Optional.of(adjustable().with(settings));
    }
    return scenario.get();
  }

  /** What is run, as JSON. */
  public Json.Members json() {
    return adjustable().json(settings);
  }

  /** What happened. */
  Trace trace() {
    if (trace.isEmpty()) {
      Simulation simulation = Simulation.of(scenario());
      for (Optional<Choice> next = simulation.next();
          next.isPresent() && (untilMs == TO_THE_END || next.get().dueMs() <= untilMs);
          next = simulation.next()) {
        if (simulation.steps() >= MOST_STEPS) {
          throw new IllegalArgumentException("the run has more than " + MOST_STEPS + " steps");
        }
        simulation.take(next.get());
      }
      trace = Optional.of(simulation.trace());
    }
    return trace.get();
  }
}
