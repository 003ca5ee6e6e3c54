package org.scormc.exercise;

import java.util.List;
import java.util.Map;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/**
 * Writes an exercise for a page: {@code id}, {@code scenarios} by name, each with its {@code base}
 * and {@code knobs}, and {@code parts}, each with {@code id}, {@code points}, {@code brief}, and
 * what is right as a masked text, {@code key}.
 */
public final class ExerciseWriter {
  private ExerciseWriter() {}

  /** The exercise as an object. */
  public static Json.Members json(Exercise exercise) {
    Json.Members scenarios = new Json.Members();
    for (Map.Entry<String, AdjustableScenario> entry : exercise.scenarios().entrySet()) {
      Json.Array knobs = new Json.Array();
      for (Knob knob : entry.getValue().knobs()) {
        knobs.add(knob(knob));
      }
      scenarios.with(
          entry.getKey(),
          new Json.Members().with("base", entry.getValue().base()).with("knobs", knobs));
    }
    Json.Array parts = new Json.Array();
    for (Exercise.Part part : exercise.parts()) {
      String key = JsonWriter.write(task(part.task()));
      parts.add(
          new Json.Members()
              .with("id", part.id())
              .with("points", part.points())
              .with("brief", part.brief())
              .with("key", Mask.put(key, exercise.id() + "/" + part.id())));
    }
    return new Json.Members()
        .with("id", exercise.id())
        .with("scenarios", scenarios)
        .with("parts", parts);
  }

  private static Json.Members knob(Knob knob) {
    Json.Members json = new Json.Members().with("name", knob.name()).with("usual", knob.usual());
    if (knob instanceof Knob.Options options) {
      Json.Members byName = new Json.Members();
      for (Map.Entry<String, List<Knob.Change>> entry : options.options().entrySet()) {
        Json.Array changes = new Json.Array();
        for (Knob.Change change : entry.getValue()) {
          Json.Members one = new Json.Members().with("path", texts(change.path()));
          change.value().ifPresent(value -> one.with("value", value));
          changes.add(one);
        }
        byName.with(entry.getKey(), changes);
      }
      return json.with("options", byName);
    }
    Knob.Amount number = (Knob.Amount) knob;
    Json.Array places = new Json.Array();
    for (Knob.Place place : number.places()) {
      places.add(
          new Json.Members().with("path", texts(place.path())).with("offset", place.offset()));
    }
    return json.with("from", number.range().from())
        .with("to", number.range().to())
        .with("step", number.range().step())
        .with("places", places);
  }

  private static Json.Array texts(List<String> texts) {
    Json.Array array = new Json.Array();
    for (String text : texts) {
      array.add(text);
    }
    return array;
  }

  private static Json.Members task(Task task) {
    if (task instanceof Task.Cells cells) {
      Json.Array array = new Json.Array();
      for (Task.Cell cell : cells.cells()) {
        array.add(cell(cell));
      }
      return new Json.Members().with("cells", array).with("errorCost", cells.errorCost());
    } else if (task instanceof Task.Sequence sequence) {
      return new Json.Members()
          .with("order", texts(sequence.order()))
          .with("exact", sequence.exact());
    } else if (task instanceof Task.Settings settings) {
      Json.Members json =
          tests(settings.tests())
              .with("scenario", settings.scenario())
              .with("knobs", texts(settings.knobs()))
              .with("noneAfter", settings.noneAfter())
              .with("solution", texts(settings.solution()));
      if (settings.best().isPresent()) {
        Task.Best best = settings.best().get();
        json.with(
            "best",
            new Json.Members()
                .with("query", best.query())
                .with("value", best.value())
                .with("points", best.points()));
      }
      return json;
    }
    Task.Moves moves = (Task.Moves) task;
    return tests(moves.tests())
        .with("scenario", moves.scenario())
        .with("noneAfter", moves.noneAfter())
        .with("solution", texts(moves.solution()));
  }

  private static Json.Members cell(Task.Cell cell) {
    Json.Array bands = new Json.Array();
    for (Task.Band band : cell.bands()) {
      bands.add(
          new Json.Members()
              .with("from", band.from())
              .with("to", band.to())
              .with("points", band.points()));
    }
    return new Json.Members()
        .with("id", cell.id())
        .with("form", Observation.word(cell.form().name()))
        .with("expected", cell.expected())
        .with("points", cell.points())
        .with("bands", bands);
  }

  private static Json.Members tests(List<Task.Test> tests) {
    Json.Array array = new Json.Array();
    for (Task.Test test : tests) {
      array.add(new Json.Members().with("claim", test.claim()).with("points", test.points()));
    }
    return new Json.Members().with("tests", array);
  }
}
