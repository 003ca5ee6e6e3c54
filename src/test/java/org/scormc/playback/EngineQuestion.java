package org.scormc.playback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scormc.ExerciseCourse;
import org.scormc.ScenarioFiles;
import org.scormc.browser.Engine;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Group;
import org.scormc.exploration.Sweep.Range;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;
import org.scormc.json.ScenarioReader;
import org.scormc.json.ScenarioWriter;
import org.scormc.parser.AuthoredScenario;
import org.scormc.simulation.Scenario;

/**
 * What the engine is asked wherever it runs; {@code answers.js} asks the same.
 *
 * @param scenarios scenarios as JSON
 * @param languages the languages in which runs are told
 * @param drawings requests for drawings, as JSON
 * @param explored whether all orders of the scenarios are explored
 * @param orders moves in free order, as JSON
 * @param graded answers to parts of exercises
 */
record EngineQuestion(
    List<String> scenarios,
    List<String> languages,
    List<String> drawings,
    boolean explored,
    List<String> orders,
    List<GradedAnswer> graded) {
  private static final Path JSON_FILES = Path.of("src/test/resources/scenario");
  private static final List<String> EXPLORED_JSON = List.of("seat.json", "swapped-titles.json");
  private static final int MOST_POINTS = 400;
  private static final String POSITION = "{\"steps\":3}";

  /** A drawing of every kind, with a clock and without, whole and up to an event. */
  private static final List<String> DRAWINGS =
      List.of(
          "{\"what\":\"spaceTime\",\"language\":\"en\"}",
          "{\"what\":\"spaceTime\",\"language\":\"fr\",\"until\":4,\"clock\":\"vector\"}",
          "{\"what\":\"topology\",\"language\":\"fr\"}",
          "{\"what\":\"state\",\"language\":\"fr\",\"until\":6}");

  /** All questions, by what they are about. */
  static Map<String, EngineQuestion> all() throws IOException {
    Map<String, EngineQuestion> questions = new TreeMap<>();
    for (String name : ScenarioFiles.names()) {
      AuthoredScenario file = ScenarioFiles.read(name);
      questions.put(
          name + ".yaml",
          of(ScenarioWriter.write(file.scenario()), ScenarioFiles.isExplored(name)));
      List<String> points = points(file);
      if (!points.isEmpty()) {
        questions.put(name + ".yaml at every point of its sweep", ofEach(points));
      }
    }
    for (Path file : jsonFiles()) {
      String name = file.getFileName().toString();
      questions.put(name, of(Files.readString(file), EXPLORED_JSON.contains(name)));
    }
    questions.put("the photo read from every choice of replicas", ofEach(photoChoices()));
    ExerciseCourse.exercises()
        .forEach(
            (id, exercise) ->
                questions.put(
                    "exercise " + id,
                    new EngineQuestion(
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        List.of(),
                        GradedAnswer.of(exercise))));
    return questions;
  }

  private static List<Path> jsonFiles() throws IOException {
    try (Stream<Path> files = Files.list(JSON_FILES)) {
      return files.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static EngineQuestion of(String scenario, boolean explored) {
    return new EngineQuestion(
        List.of(scenario),
        List.of("en", "fr"),
        DRAWINGS,
        explored,
        explored ? witnesses(ScenarioReader.read(scenario)) : List.of(),
        List.of());
  }

  private static EngineQuestion ofEach(List<String> scenarios) {
    return new EngineQuestion(scenarios, List.of("en"), List.of(), false, List.of(), List.of());
  }

  /** For each outcome the moves that lead to it. */
  private static List<String> witnesses(Scenario scenario) {
    List<String> orders = new ArrayList<>();
    for (Group group : Exploration.of(scenario).groups()) {
      Json.Array moves = new Json.Array();
      group.witness().forEach(move -> moves.add(move.toString()));
      orders.add(JsonWriter.write(new Json.Members().with("moves", moves)));
    }
    return orders;
  }

  /** The scenario at every value of its only parameter; none if there are other numbers of them. */
  private static List<String> points(AuthoredScenario file) {
    List<String> points = new ArrayList<>();
    if (file.parameters().size() != 1) {
      return points;
    }
    Range range = file.parameters().get(0).range();
    for (long value = range.from();
        value <= range.to() && points.size() < MOST_POINTS;
        value += range.step()) {
      Scenario scenario = file.with(Map.of(range.name(), value), new DiagnosticLog()).orElseThrow();
      points.add(ScenarioWriter.write(scenario));
    }
    return points;
  }

  /** The vanishing photo with each of its four reads at each of the three replicas. */
  private static List<String> photoChoices() {
    List<String> choices = List.of(ScenarioWriter.write(ScenarioFiles.scenario("vanishing-photo")));
    for (int timeMs : List.of(20, 100, 250, 400)) {
      List<String> more = new ArrayList<>();
      for (String node : List.of("F1", "F2", "L")) {
        String place = "(\"atMs\":" + timeMs + ",\"client\":\"user\",\"node\":\")[^\"]+";
        choices.forEach(choice -> more.add(choice.replaceFirst(place, "$1" + node)));
      }
      choices = more;
    }
    return choices;
  }

  /** What the engine says on the JVM, a line for each answer. */
  String onTheJvm() {
    List<String> lines = new ArrayList<>();
    for (String scenario : scenarios) {
      for (String language : languages) {
        lines.add(Engine.run(scenario, language));
        lines.add(Engine.at(scenario, POSITION, language));
        lines.add(Engine.compare(scenarios.get(0), scenario, language));
        for (String drawing : drawings) {
          lines.add(Engine.diagram(scenario, drawing));
        }
      }
      if (explored) {
        lines.add(Engine.explore(scenario));
      }
      orders.forEach(moves -> lines.add(Engine.order(scenario, moves, "fr")));
      lines.add(complaint(scenario));
    }
    graded.forEach(answer -> lines.addAll(answer.onTheJvm()));
    return String.join("\n", lines);
  }

  private static String complaint(String scenario) {
    try {
      Engine.run(scenario.replace("\"nodes\"", "\"knots\""), "en");
      return "nothing was wrong";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** The question as JSON. */
  Json.Members json() {
    List<Json> answers = new ArrayList<>();
    graded.forEach(answer -> answers.add(answer.json()));
    return new Json.Members()
        .with("scenarios", texts(scenarios))
        .with("languages", texts(languages))
        .with("drawings", texts(drawings))
        .with("explored", explored)
        .with("orders", texts(orders))
        .with("graded", new Json.Array(List.copyOf(answers)));
  }

  private static Json.Array texts(List<String> texts) {
    Json.Array array = new Json.Array();
    texts.forEach(array::add);
    return array;
  }
}
