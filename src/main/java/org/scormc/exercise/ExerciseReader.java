package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.json.Json;
import org.scormc.json.JsonReader;

/** Reads what an {@link ExerciseWriter} has written. */
public final class ExerciseReader {
  private ExerciseReader() {}

  /**
   * The exercise a text describes.
   *
   * @throws IllegalArgumentException if a member is missing or of the wrong kind
   */
  public static Exercise read(String text) {
    Json.Members json = JsonReader.read(text);
    String id = json.text("id");
    Map<String, AdjustableScenario> scenarios = new TreeMap<>();
    for (Map.Entry<String, Json> entry : json.members("scenarios").entrySet()) {
      Json.Members scenario = (Json.Members) entry.getValue();
      List<Knob> knobs = new ArrayList<>();
      for (Json knob : scenario.array("knobs")) {
        knobs.add(knob((Json.Members) knob));
      }
      Json.Members base = new Json.Members(scenario.members("base"));
      scenarios.put(entry.getKey(), new AdjustableScenario(base, knobs));
    }
    List<Exercise.Part> parts = new ArrayList<>();
    for (Json value : json.array("parts")) {
      Json.Members part = (Json.Members) value;
      String name = part.text("id");
      Json.Members key = JsonReader.read(Mask.take(part.text("key"), id + "/" + name));
      parts.add(
          new Exercise.Part(name, part.whole("points"), part.flag("brief", false), task(key)));
    }
    return new Exercise(id, scenarios, parts);
  }

  private static Knob knob(Json.Members json) {
    String name = json.text("name");
    if (json.get("options").isEmpty()) {
      List<Knob.Place> places = new ArrayList<>();
      for (Json value : json.array("places")) {
        Json.Members place = (Json.Members) value;
        places.add(new Knob.Place(place.texts("path"), place.whole("offset")));
      }
      Knob.Range range = new Knob.Range(json.whole("from"), json.whole("to"), json.whole("step"));
      return new Knob.Amount(name, Decimal.whole(json.text("usual")), range, places);
    }
    Map<String, List<Knob.Change>> options = new TreeMap<>();
    Json.Members byName = new Json.Members(json.members("options"));
    for (String option : byName.values().keySet()) {
      List<Knob.Change> changes = new ArrayList<>();
      for (Json value : byName.array(option)) {
        Json.Members change = (Json.Members) value;
        changes.add(new Knob.Change(change.texts("path"), change.get("value")));
      }
      options.put(option, changes);
    }
    return new Knob.Options(name, json.text("usual"), options);
  }

  private static Task task(Json.Members json) {
    if (json.get("cells").isPresent()) {
      List<Task.Cell> cells = new ArrayList<>();
      for (Json cell : json.array("cells")) {
        cells.add(cell((Json.Members) cell));
      }
      return new Task.Cells(cells, json.whole("errorCost"));
    } else if (json.get("order").isPresent()) {
      return new Task.Sequence(json.texts("order"), json.flag("exact", false));
    } else if (json.get("knobs").isPresent()) {
      return new Task.Settings(
          json.text("scenario"),
          json.texts("knobs"),
          tests(json),
          best(json),
          Math.toIntExact(json.whole("noneAfter")),
          json.texts("solution"));
    }
    return new Task.Moves(
        json.text("scenario"),
        tests(json),
        Math.toIntExact(json.whole("noneAfter")),
        json.texts("solution"));
  }

  private static Task.Cell cell(Json.Members json) {
    List<Task.Band> bands = new ArrayList<>();
    for (Json value : json.array("bands")) {
      Json.Members band = (Json.Members) value;
      bands.add(new Task.Band(band.whole("from"), band.whole("to"), band.whole("points")));
    }
    return new Task.Cell(
        json.text("id"),
        form(json.text("form")),
        json.text("expected"),
        json.whole("points"),
        bands);
  }

  private static Task.Form form(String word) {
    for (Task.Form form : Task.Form.values()) {
      if (Observation.word(form.name()).equals(word)) {
        return form;
      }
    }
    throw new IllegalArgumentException("there is no form `" + word + "`");
  }

  private static List<Task.Test> tests(Json.Members json) {
    List<Task.Test> tests = new ArrayList<>();
    for (Json value : json.array("tests")) {
      Json.Members test = (Json.Members) value;
      tests.add(new Task.Test(test.text("claim"), test.whole("points")));
    }
    return tests;
  }

  private static Optional<Task.Best> best(Json.Members json) {
    if (json.get("best").isEmpty()) {
      return Optional.empty();
    }
    Json.Members best = new Json.Members(json.members("best"));
    return Optional.of(new Task.Best(best.text("query"), best.text("value"), best.whole("points")));
  }
}
