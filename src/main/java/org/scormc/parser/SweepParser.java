package org.scormc.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.Spelling;
import org.scormc.exploration.Sweep;
import org.scormc.metric.Metric;
import org.scormc.parser.AuthoredScenario.Goal;
import org.scormc.parser.AuthoredScenario.Parameter;
import org.scormc.source.Located;

/** Reads the numbers that a sweep changes, and what a point of it must reach. */
final class SweepParser {
  private static final long MOST = ScenarioMapping.MOST_MS;

  private final ScenarioMapping scenario;
  private final ScenarioTerms terms;

  SweepParser(ScenarioMapping scenario) {
    this.scenario = scenario;
    this.terms = scenario.terms();
  }

  /** The parameters. */
  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    Optional<ScenarioMapping> sweep = scenario.mapping("sweep");
    for (Located<String> name : names()) {
      sweep
          .flatMap(yaml -> yaml.mapping(name.value()))
          .ifPresent(
              yaml -> {
                parameters.add(parameter(name.value(), yaml));
                yaml.end();
              });
    }
    sweep.ifPresent(
        yaml -> {
          long points = Sweep.size(parameters.stream().map(Parameter::range).toList());
          if (points < 1 || points > Sweep.MOST_POINTS) {
            terms.log().add(Code.GRID_SIZE, yaml.place(), points, Sweep.MOST_POINTS);
          }
        });
    return parameters;
  }

  /** The names of the parameters. */
  List<Located<String>> names() {
    return scenario.mapping("sweep").map(ScenarioMapping::keys).orElse(List.of());
  }

  /** Reads a number that takes values at equal distances. */
  static Parameter parameter(String name, ScenarioMapping yaml) {
    long from = yaml.number("from", -MOST, MOST);
    long to = yaml.number("to", -MOST, MOST);
    long step = yaml.number("step", 1, MOST, 1);
    return new Parameter(
        yaml.number("usual", -MOST, MOST, from), new Sweep.Range(name, from, to, step));
  }

  /** What a point must reach: for each metric a number, or the least and the most. */
  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    Optional<ScenarioMapping> found = scenario.mapping("pass");
    for (Located<String> name : found.map(ScenarioMapping::keys).orElse(List.of())) {
      metric(name).ifPresent(metric -> goals.add(goal(metric, found.orElseThrow(), name.value())));
    }
    return goals;
  }

  private static Goal goal(Metric metric, ScenarioMapping yaml, String key) {
    if (!yaml.isMapping(key)) {
      long wanted = yaml.number(key, -1, MOST);
      return new Goal(metric, wanted, wanted);
    }
    ScenarioMapping bounds = yaml.mapping(key).orElseThrow();
    Goal goal =
        new Goal(
            metric,
            bounds.number("at-least", -1, MOST, Long.MIN_VALUE),
            bounds.number("at-most", -1, MOST, Long.MAX_VALUE));
    bounds.end();
    return goal;
  }

  private Optional<Metric> metric(Located<String> name) {
    Optional<Metric> found =
        Arrays.stream(Metric.values())
            .filter(metric -> ScenarioMapping.word(metric).equals(name.value()))
            .findFirst();
    if (found.isEmpty()) {
      List<String> known =
          Arrays.stream(Metric.values()).map(metric -> ScenarioMapping.word(metric)).toList();
      terms
          .log()
          .add(
              Diagnostic.of(Code.UNKNOWN_WORD, name.span(), "metric", name.value())
                  .withHint(Spelling.hintOrList(name.value(), known)));
    }
    return found;
  }
}
