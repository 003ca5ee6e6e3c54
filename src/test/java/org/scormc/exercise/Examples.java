package org.scormc.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.json.Json;
import org.scormc.json.JsonReader;

/** Small exercises with one part of each kind. */
final class Examples {
  static final AdjustableScenario TITLES =
      new AdjustableScenario(
          base("swapped-titles"),
          List.of(
              new Knob.Options(
                  "policy",
                  "apply-remote",
                  new TreeMap<>(
                      Map.of(
                          "apply-remote",
                          List.of(),
                          "keep-local",
                          List.of(policy("keepLocal")),
                          "last-update-wins",
                          List.of(policy("lastUpdateWins")),
                          "first-update-wins",
                          List.of(policy("firstUpdateWins"))))),
              new Knob.Amount(
                  "second",
                  40,
                  new Knob.Range(0, 200, 10),
                  List.of(new Knob.Place(List.of("actions", "1", "atMs"), 0)))));

  static final Map<String, AdjustableScenario> SCENARIOS = Map.of("titles", TITLES);

  static final Exercise EXERCISE =
      new Exercise(
          "swap",
          new TreeMap<>(SCENARIOS),
          List.of(
              new Exercise.Part("cells", 30, true, cells(0)),
              new Exercise.Part("ticks", 40, true, cells(1000)),
              new Exercise.Part(
                  "order", 20, false, new Task.Sequence(List.of("a", "b", "c", "d"), false)),
              new Exercise.Part("policy", 50, true, settings()),
              new Exercise.Part("agree", 25, true, moves("metric replicas-equal = 1", 0)),
              new Exercise.Part("all-agree", 25, true, none())));

  private Examples() {}

  private static Json.Members base(String name) {
    try {
      return JsonReader.read(
          Files.readString(Path.of("src/test/resources/scenario", name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Knob.Change policy(String name) {
    return new Knob.Change(List.of("handling", "policy"), Optional.of(new Json.Text(name)));
  }

  private static Task.Cells cells(long errorCost) {
    return new Task.Cells(
        List.of(
            new Task.Cell("word", Task.Form.TEXT, "Ins(1, X)", 1000, List.of()),
            new Task.Cell(
                "number",
                Task.Form.NUMBER,
                "300",
                1000,
                List.of(new Task.Band(301_000, 320_000, 500))),
            new Task.Cell("tick", Task.Form.TICK, "no", 1000, List.of())),
        errorCost);
  }

  private static Task.Settings settings() {
    return new Task.Settings(
        "titles",
        List.of("policy", "second"),
        List.of(
            new Task.Test("metric converged = 1", 2000),
            new Task.Test("shown A title = 'Jazz Night' and metric lost-writes <= 1", 2000)),
        Optional.of(new Task.Best("metric conflicts-reported", "2", 1000)),
        0,
        List.of("policy[.]first-update-wins", "second[.]40"));
  }

  private static Task.Moves moves(String claim, int noneAfter) {
    return new Task.Moves(
        "titles", List.of(new Task.Test(claim, 2500)), noneAfter, List.of("A", "A>B", "B", "B>A"));
  }

  private static Task.Moves none() {
    Task.Moves moves = moves("shown A title = Untitled", 2);
    return new Task.Moves(moves.scenario(), moves.tests(), 2, List.of("none[.]2"));
  }
}
