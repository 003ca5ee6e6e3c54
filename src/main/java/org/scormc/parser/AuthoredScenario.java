package org.scormc.parser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exploration.Sweep.Range;
import org.scormc.metric.Metric;
import org.scormc.simulation.Choice;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;
import org.scormc.source.SourceFile;

/**
 * A scenario as its author wrote it: what to run, and what to try.
 *
 * @param file the file
 * @param reader reads it anew, without going back to the text
 * @param scenario the scenario with every parameter and knob at its usual value
 * @param parameters the numbers that a sweep changes, in the order of the file
 * @param knobs what a learner may change, in the order of the file
 * @param goals what a point of the sweep must reach to pass; none if every point passes
 */
public record AuthoredScenario(
    SourceFile file,
    Reader reader,
    Scenario scenario,
    List<Parameter> parameters,
    List<AuthoredKnob> knobs,
    List<Goal> goals) {
  /** A run of more steps than this goes round without end. */
  private static final int MOST_STEPS = 5_000;

  /** Copies the lists. */
  public AuthoredScenario {
    knobs = List.copyOf(knobs);
    parameters = List.copyOf(parameters);
    goals = List.copyOf(goals);
  }

  /**
   * The scenario with other values of its parameters.
   *
   * @param values by name of the parameter
   * @param log gets what is wrong with the scenario at these values
   * @return empty if something is
   */
  public Optional<Scenario> with(Map<String, Long> values, DiagnosticLog log) {
    Map<String, String> settings = new TreeMap<>();
    values.forEach((name, value) -> settings.put(name, value.toString()));
    return set(settings, log);
  }

  /**
   * The scenario with its knobs at other values.
   *
   * @param settings by name of the knob
   * @param log gets what is wrong with the scenario at these values
   * @return empty if something is
   */
  public Optional<Scenario> set(Map<String, String> settings, DiagnosticLog log) {
    return reader.read(settings, log).map(AuthoredScenario::scenario);
  }

  /**
   * Runs the scenario, or a variant of it.
   *
   * @param variant what to run
   * @param untilMs the true time after which nothing is run any more, in milliseconds
   * @param log gets a diagnostic if the run takes too many steps
   * @return empty if it does
   */
  public Optional<Trace> run(Scenario variant, long untilMs, DiagnosticLog log) {
    Simulation simulation = Simulation.of(variant);
    Optional<Choice> next = simulation.next();
    while (next.isPresent() && next.get().dueMs() <= untilMs) {
      if (simulation.steps() >= MOST_STEPS) {
        log.add(Code.ENDLESS, file.start(), MOST_STEPS, simulation.nowMs() + 1);
        return Optional.empty();
      }
      simulation.take(next.get());
      next = simulation.next();
    }
    return Optional.of(simulation.trace());
  }

  /** Whether a run reaches all goals. */
  public boolean passes(Trace trace) {
    return goals.stream().allMatch(goal -> goal.reachedBy(trace));
  }

  /** Reads a scenario with other values for its names. */
  @FunctionalInterface
  public interface Reader {
    /**
     * The scenario; empty, with diagnostics, if something is wrong with it at these values.
     *
     * @param settings values by name of the knob or number
     */
    Optional<AuthoredScenario> read(Map<String, String> settings, DiagnosticLog log);
  }

  /**
   * A number that a sweep changes.
   *
   * @param usual its value in a single run
   * @param range its values in a sweep; the file refers to them as {@code $name}
   */
  public record Parameter(long usual, Range range) {
    /** Its name. */
    public String name() {
      return range.name();
    }
  }

  /**
   * Bounds on what is measured in a run.
   *
   * @param metric what is measured
   * @param least the least that will do
   * @param most the most that will do
   */
  public record Goal(Metric metric, long least, long most) {
    boolean reachedBy(Trace trace) {
      long found = metric.of(trace);
      return found >= least && found <= most;
    }
  }
}
