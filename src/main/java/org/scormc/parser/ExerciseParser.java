package org.scormc.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.KnobLabel;
import org.scormc.course.Work;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.AdjustableScenario;
import org.scormc.exercise.Decimal;
import org.scormc.exercise.Insight;
import org.scormc.exercise.Query;
import org.scormc.exercise.Scene;
import org.scormc.source.Located;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads an exercise; its form is described in exercise-format.md beside this class. */
final class ExerciseParser {
  private static final String ONLY = "main";
  private static final int SECONDS = 60;
  private static final int MAX_MINUTES = 120;
  private static final long THOUSAND = 1000;

  private final CourseFolder folder;
  private final DiagnosticLog log;
  private final SortedMap<String, AdjustableScenario> scenarios = new TreeMap<>();
  private final List<KnobLabel> knobs = new ArrayList<>();

  ExerciseParser(CourseFolder folder, DiagnosticLog log) {
    this.folder = folder;
    this.log = log;
  }

  /** The exercise; empty, with a diagnostic, if a scenario of it can't be read. */
  Optional<Exercise> parse(YamlMapping yaml) {
    Optional<String> start = scenarios(yaml);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    YamlMapping filled = yaml.filled(filling(start.get()));
    Located<String> id = filled.id("id");
    Located<String> objective = filled.text("objective");
    Located<String> title = filled.text("title");
    filled.require("parts");
    List<ExercisePart> parts = new ArrayList<>();
    for (YamlMapping part : filled.mappings("parts")) {
      String scenario = part.optionalText("scenario").map(Located::value).orElse(start.get());
      if (!scenarios.containsKey(scenario)) {
        String known = "one of `" + String.join("`, `", scenarios.keySet()) + "`";
        log.add(Code.BAD_VALUE, part.place("scenario"), scenario, known);
        scenario = start.get();
      }
      part(part.filled(filling(scenario)), scenario).ifPresent(parts::add);
    }
    Exercise exercise =
        new Exercise(
            id,
            objective,
            title,
            filled.markdown("goal", true),
            seconds(filled),
            scenarios,
            start.get(),
            knobs,
            parts);
    filled.end();
    return Optional.of(exercise);
  }

  /** The minutes of the short form, in seconds; 0 if they are not there. */
  private int seconds(YamlMapping yaml) {
    Optional<Located<String>> minutes = yaml.scalar("minutes");
    int seconds =
        minutes
            .flatMap(found -> Decimal.thousandths(found.value()))
            .filter(thousandths -> thousandths > 0 && thousandths <= MAX_MINUTES * THOUSAND)
            .map(thousandths -> (int) (thousandths * SECONDS / THOUSAND))
            .orElse(0);
    if (minutes.isPresent() && seconds == 0) {
      String expected = "minutes up to " + MAX_MINUTES + ", such as `1.5`";
      log.add(Code.BAD_VALUE, minutes.get().span(), minutes.get().value(), expected);
    }
    return seconds;
  }

  private Optional<ExercisePart> part(YamlMapping yaml, String scenario) {
    Located<String> id = yaml.id("id");
    WorkParser works = new WorkParser(yaml, scenario, log);
    return works
        .work()
        .map(
            work -> {
              yaml.require("solution");
              AnswerParser answers = new AnswerParser(work, log);
              List<ExercisePart.WrongAnswer> wrong = new ArrayList<>();
              for (YamlMapping one : yaml.mappings("wrong")) {
                one.require("answer");
                wrong.add(
                    new ExercisePart.WrongAnswer(
                        answers.answer(one, "answer"), one.markdown("feedback", true)));
                one.end();
              }
              ExercisePart part =
                  new ExercisePart(
                      id,
                      yaml.integer("points", 1, 100),
                      yaml.flag("short", false),
                      yaml.flag("predict-first", !(work instanceof Work.Settings)),
                      yaml.markdown("stem", false),
                      yaml.markdowns("hints"),
                      work,
                      answers.answer(yaml, "solution"),
                      wrong,
                      yaml.markdown("explanation", true));
              yaml.end();
              return part;
            });
  }

  /** Fills the texts with answers to the queries in them. */
  private Filling filling(String scenario) {
    return Filling.by(
        (query, place) -> {
          try {
            Scene scene = Scene.of(scenarios, scenario, new TreeMap<>());
            Query.Stated stated = Query.stated(query.strip(), scene, Insight.TERMS);
            if (!stated.holds()) {
              log.add(Code.TEXT_CONTRADICTED, place, stated.claimed(), stated.found());
            }
            return stated.claimed();
          } catch (IllegalArgumentException | IllegalStateException e) {
            log.add(Code.QUERY, place, query, String.valueOf(e.getMessage()));
            return "";
          }
        },
        log);
  }

  /** Reads the scenarios; the name of the first, if all can be read. */
  private Optional<String> scenarios(YamlMapping yaml) {
    Map<String, Optional<AuthoredScenario>> found = new LinkedHashMap<>();
    if (yaml.has("scenarios")) {
      Optional<YamlMapping> several = yaml.mapping("scenarios");
      for (Located<String> name : several.map(YamlMapping::keys).orElse(List.of())) {
        List<String> path = List.of("scenarios", name.value());
        found.put(name.value(), scenario(yaml, several.get(), path));
      }
    } else {
      yaml.require("scenario");
      found.put(ONLY, scenario(yaml, yaml, List.of("scenario")));
    }
    Optional<String> start = found.keySet().stream().findFirst();
    boolean complete = start.isPresent();
    for (Map.Entry<String, Optional<AuthoredScenario>> entry : found.entrySet()) {
      Optional<AdjustableScenario> adjustable =
          entry.getValue().flatMap(one -> new DifferenceFinder(one, log).adjustable());
      adjustable.ifPresent(one -> scenarios.put(entry.getKey(), one));
      complete &= adjustable.isPresent();
      entry.getValue().ifPresent(one -> labels(entry.getKey(), one));
    }
    return complete ? start : Optional.empty();
  }

  /** A scenario that stands at a path, the last of which is here, or in the file named there. */
  private Optional<AuthoredScenario> scenario(
      YamlMapping whole, YamlMapping here, List<String> path) {
    String key = path.get(path.size() - 1);
    DiagnosticLog found = new DiagnosticLog();
    Optional<AuthoredScenario> scenario = Optional.empty();
    if (here.holds(key, MappingNode.class)) {
      here.value(key);
      scenario = ScenarioParser.parse(whole.anew(found), path, Map.of(), found);
    } else if (here.has(key)) {
      scenario =
          NamedFile.scenario(here.text(key), folder, found)
              .flatMap(file -> ScenarioParser.parse(file, found));
    }
    found.diagnostics().forEach(log::add);
    return scenario;
  }

  private void labels(String name, AuthoredScenario scenario) {
    scenario.knobs().forEach(knob -> knobs.add(knob.called(name)));
  }
}
