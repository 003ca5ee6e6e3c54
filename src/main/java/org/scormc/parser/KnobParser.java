package org.scormc.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.exploration.Sweep;
import org.scormc.parser.AuthoredScenario.Parameter;
import org.scormc.source.Located;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the knobs of a scenario and puts their values in place of their names. */
final class KnobParser {
  /** Knobs with more options than this are refused. */
  static final int MOST_OPTIONS = 30;

  private final Map<String, String> given;
  private final Replacement replacement;
  private final DiagnosticLog log;
  private final List<AuthoredKnob> knobs = new ArrayList<>();
  private final TreeSet<String> names = new TreeSet<>();

  /**
   * A parser.
   *
   * @param given what names stand for, where it is not the usual value
   */
  KnobParser(Map<String, String> given, DiagnosticLog log) {
    this.given = given;
    this.log = log;
    this.replacement = new Replacement(log);
    given.forEach(replacement::put);
  }

  /** Reads {@code knobs}. */
  List<AuthoredKnob> knobs(YamlMapping scenario) {
    scenario
        .mapping("knobs")
        .ifPresent(
            found -> {
              for (Located<String> name : found.keys()) {
                if (!names.add(name.value())) {
                  log.add(Code.NAME_TAKEN, name.span(), "parameter", name.value());
                }
                found.mapping(name.value()).ifPresent(yaml -> knobs.add(knob(name, yaml)));
              }
            });
    return List.copyOf(knobs);
  }

  /** Lets the numbers of a sweep stand for themselves. */
  void parameters(List<Parameter> parameters) {
    parameters.forEach(
        parameter -> {
          names.add(parameter.name());
          number(parameter);
        });
  }

  /** The scenario with all names replaced. */
  YamlMapping replaced(YamlMapping scenario) {
    return replacement.in(scenario, List.of("knobs", "sweep"));
  }

  /** Says which names nothing uses. */
  void warnAboutUnused(List<Located<String>> names) {
    for (Located<String> name : names) {
      if (!replacement.isUsed(name.value())) {
        log.add(Code.UNUSED_PARAMETER, name.span(), name.value());
      }
    }
  }

  private void number(Parameter parameter) {
    String usual = Long.toString(parameter.usual());
    replacement.put(parameter.name(), given.getOrDefault(parameter.name(), usual));
  }

  private AuthoredKnob knob(Located<String> name, YamlMapping yaml) {
    String label = yaml.optionalText("label").map(Located::value).orElse("");
    String unit = yaml.optionalText("unit").map(Located::value).orElse("");
    AuthoredKnob knob;
    if (yaml.has("options")) {
      Map<String, Node> options = options(yaml);
      List<String> names = List.copyOf(options.keySet());
      String usual = yaml.scalar("usual").map(Located::value).orElse(first(names));
      checkOption(yaml, "usual", usual, names);
      Optional.ofNullable(options.get(given.getOrDefault(name.value(), usual)))
          .or(() -> options.values().stream().findFirst())
          .ifPresent(node -> replacement.put(name.value(), node));
      knob =
          new AuthoredKnob(name, label, unit, usual, names, labels(yaml, names), Optional.empty());
    } else {
      Parameter range =
          SweepParser.parameter(name.value(), new ScenarioMapping(yaml, new ScenarioTerms(log)));
      long points = range.range().count();
      if (points < 1 || points > Sweep.MOST_POINTS) {
        log.add(Code.GRID_SIZE, yaml.place(), points, Sweep.MOST_POINTS);
      }
      long off = range.usual() - range.range().from();
      if (points > 0
          && (off < 0 || off % range.range().step() != 0 || range.usual() > range.range().to())) {
        String grid = "from " + range.range().from() + " to " + range.range().to();
        String expected = "one of the values " + grid + " by " + range.range().step();
        log.add(Code.BAD_VALUE, yaml.place("usual"), range.usual(), expected);
      }
      number(range);
      String usual = Long.toString(range.usual());
      knob = new AuthoredKnob(name, label, unit, usual, List.of(), Map.of(), Optional.of(range));
    }
    yaml.end();
    return knob;
  }

  private static String first(List<String> names) {
    return names.isEmpty() ? "" : names.get(0);
  }

  /** A list of words that stand for themselves, or names and what they stand for. */
  private Map<String, Node> options(YamlMapping yaml) {
    Map<String, Node> options = new LinkedHashMap<>();
    Optional<Node> found = yaml.value("options");
    if (found.isPresent() && found.get() instanceof MappingNode) {
      YamlMapping named = yaml.mapping("options").orElseThrow();
      for (Located<String> name : named.keys()) {
        options.put(name.value(), named.value(name.value()).orElseThrow());
      }
    } else if (found.isPresent() && found.get() instanceof SequenceNode list) {
      for (Node node : list.getValue()) {
        if (node instanceof ScalarNode scalar) {
          if (options.put(scalar.getValue(), scalar) != null) {
            log.add(Code.NAME_TAKEN, yaml.place("options"), "option", scalar.getValue());
          }
        } else {
          log.add(Code.WRONG_TYPE, yaml.place("options"), YamlScalar.describe(node), "a word");
        }
      }
    } else {
      log.add(Code.WRONG_TYPE, yaml.place("options"), "something else", "a list or a mapping");
    }
    if (options.size() < 2 || options.size() > MOST_OPTIONS) {
      log.add(
          Code.BAD_VALUE,
          yaml.place("options"),
          options.size() + " options",
          "from 2 to " + MOST_OPTIONS);
    }
    return options;
  }

  private Map<String, String> labels(YamlMapping yaml, List<String> names) {
    Map<String, String> labels = new TreeMap<>();
    yaml.mapping("labels")
        .ifPresent(
            found -> {
              for (Located<String> name : found.keys()) {
                labels.put(name.value(), found.text(name.value()).value());
                check(name, names);
              }
            });
    return labels;
  }

  private void checkOption(YamlMapping yaml, String key, String word, List<String> names) {
    check(new Located<>(word, yaml.place(key)), names);
  }

  private void check(Located<String> word, List<String> names) {
    if (!names.isEmpty() && !names.contains(word.value())) {
      log.add(
          Diagnostic.of(Code.UNKNOWN_WORD, word.span(), "option", word.value())
              .withHint(Spelling.hintOrList(word.value(), names)));
    }
  }
}
