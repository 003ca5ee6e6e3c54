package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.course.Drawn;
import org.scormc.course.FillIn;
import org.scormc.course.Question;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.simulation.Trace;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;

/**
 * Makes the variants of a drawn question: draws values, runs the question's scenario with them,
 * asks the run for the key, and fills the texts.
 */
final class VariantParser {
  private static final List<String> KEYS = List.of("draw", "where", "variants", "scenario", "ask");

  private final CourseFolder folder;
  private final DiagnosticLog log;

  VariantParser(CourseFolder folder, DiagnosticLog log) {
    this.folder = folder;
    this.log = log;
  }

  /** The question with all its variants; empty, with a diagnostic, if one can't be made. */
  Optional<Question> parse(YamlMapping yaml, Located<String> kind) {
    if (!QuestionParser.DRAWN_KINDS.contains(kind.value())) {
      String known = "`" + String.join("`, `", QuestionParser.DRAWN_KINDS) + "`";
      log.add(Code.DRAWN_KIND, kind.span(), kind.value(), known);
      return Optional.empty();
    }
    KEYS.forEach(yaml::value);
    List<SortedMap<String, String>> points = new DrawParser(yaml, log).points();
    Optional<SourceFile> scenario = NamedFile.scenario(yaml.text("scenario"), folder, log);
    Optional<YamlMapping> ask = ask(yaml);
    if (scenario.isEmpty() || ask.isEmpty()) {
      return Optional.empty();
    }
    AuthoredScenario.Reader reader = ScenarioParser.reader(scenario.get());
    List<Drawn.Variant> variants = new ArrayList<>();
    for (SortedMap<String, String> values : points) {
      run(yaml, reader, ask.get(), values)
          .filter(results -> hasKey(results, kind.value(), ask.get()))
          .ifPresent(results -> variants.add(variant(yaml, kind.value(), values, results)));
    }
    boolean all = !variants.isEmpty() && variants.size() == points.size();
    return all ? Optional.of(new Drawn(variants)) : Optional.empty();
  }

  /** Whether the run gave a key; the boxes of a fill-in say by themselves what they need. */
  private boolean hasKey(SortedMap<String, String> results, String kind, YamlMapping ask) {
    boolean has = kind.equals(FillIn.KIND) || results.containsKey(QuestionParser.ANSWER);
    if (!has) {
      log.add(Code.MISSING_KEY, ask.place(), QuestionParser.ANSWER);
    }
    return has;
  }

  private Drawn.Variant variant(
      YamlMapping yaml,
      String kind,
      SortedMap<String, String> values,
      SortedMap<String, String> results) {
    SortedMap<String, String> blanks = new TreeMap<>(results);
    blanks.putAll(values);
    YamlMapping filled = yaml.filled(Filling.of(blanks, log));
    Question question = new QuestionParser(filled, log, Optional.of(results)).parse(kind);
    return new Drawn.Variant(values, results, question);
  }

  private static Optional<YamlMapping> ask(YamlMapping yaml) {
    yaml.require("ask");
    return yaml.mapping("ask");
  }

  /** What a run with these values gives, by name. */
  private Optional<SortedMap<String, String>> run(
      YamlMapping yaml,
      AuthoredScenario.Reader reader,
      YamlMapping ask,
      SortedMap<String, String> values) {
    Map<String, Long> numbers = new TreeMap<>();
    Map<String, String> settings = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (value.matches("-?[0-9]{1,18}")) {
            numbers.put(name, Long.parseLong(value));
            settings.put(name, value);
          }
        });
    DiagnosticLog found = new DiagnosticLog();
    Optional<AuthoredScenario> scenario = reader.read(settings, found);
    Optional<Trace> trace =
        scenario.flatMap(parsed -> parsed.run(parsed.scenario(), Long.MAX_VALUE, found));
    found.diagnostics().forEach(log::add);
    if (trace.isEmpty()) {
      log.add(Code.SCENARIO_OF_VARIANT, yaml.place("scenario"), Drawn.describe(values));
      return Optional.empty();
    }
    return new AskParser(trace.get(), numbers, log).results(ask);
  }
}
