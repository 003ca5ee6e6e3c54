package org.scormc.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Trace;
import org.scormc.source.Located;

/** Reads what a drawn question asks of a run, and answers it. */
final class AskParser {
  private static final List<String> ASKED = List.of("metric", "shown");

  private final Trace trace;
  private final ScenarioTerms terms;
  private final Replacement numbers;

  /**
   * A parser.
   *
   * @param values what {@code $name} stands for
   */
  AskParser(Trace trace, Map<String, Long> values, DiagnosticLog log) {
    this.trace = trace;
    this.terms = new ScenarioTerms(log);
    this.numbers = new Replacement(log);
    values.forEach((name, value) -> numbers.put(name, value.toString()));
    trace.scenario().nodes().forEach(node -> terms.knowNode(node.name()));
    trace.scenario().rows().forEach(row -> terms.addKey(row.key()));
    Snapshot.end(trace).keys().forEach(terms::addKey);
  }

  /**
   * The results by name: of one thing asked under {@code answer}, or of several under their own.
   *
   * @return empty, with a diagnostic, if something can't be asked
   */
  Optional<SortedMap<String, String>> results(YamlMapping yaml) {
    ScenarioMapping ask = new ScenarioMapping(numbers.in(yaml, List.of()), terms);
    SortedMap<String, String> results = new TreeMap<>();
    boolean single = ASKED.stream().anyMatch(ask::has);
    if (single) {
      result(ask).ifPresent(result -> results.put(QuestionParser.ANSWER, result));
      return results.isEmpty() ? Optional.empty() : Optional.of(results);
    }
    List<Located<String>> names = ask.keys();
    if (names.isEmpty()) {
      ask.one(ASKED);
    }
    for (Located<String> name : names) {
      ask.mapping(name.value())
          .flatMap(this::result)
          .ifPresent(result -> results.put(name.value(), result));
    }
    return results.size() < Math.max(1, names.size()) ? Optional.empty() : Optional.of(results);
  }

  private Optional<String> result(ScenarioMapping ask) {
    Optional<String> result = Optional.empty();
    if (ask.one(ASKED).orElse("").equals("metric")) {
      result = metric(ask);
    } else if (ask.has("shown")) {
      result = ask.mapping("shown").flatMap(this::shown);
    }
    ask.end();
    return result;
  }

  private Optional<String> metric(ScenarioMapping ask) {
    List<Metric> metrics = Arrays.asList(Metric.values());
    List<String> words = metrics.stream().map(ScenarioMapping::word).toList();
    String word = ask.word("metric", "metric", words, "");
    return words.contains(word)
        ? Optional.of(Long.toString(metrics.get(words.indexOf(word)).of(trace)))
        : Optional.empty();
  }

  /** What a node shows under a key at a time, after all that happens at that time. */
  private Optional<String> shown(ScenarioMapping ask) {
    Located<String> node = ask.node("node");
    Located<String> key = ask.text("key");
    terms.requireKey(key);
    long atMs = ask.timeMs("at", Long.MAX_VALUE);
    ask.end();
    return terms.knows(node.value(), key.value())
        ? Optional.of(Snapshot.at(trace, atMs).text(node.value(), key.value()))
        : Optional.empty();
  }
}
