package org.scormc.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.exercise.ExerciseReader;
import org.scormc.exercise.Grader;
import org.scormc.exercise.Scene;
import org.scormc.exercise.ScoreWriter;
import org.scormc.exploration.Comparison;
import org.scormc.exploration.Exploration;
import org.scormc.json.ComparisonWriter;
import org.scormc.json.Json;
import org.scormc.json.JsonReader;
import org.scormc.json.JsonWriter;
import org.scormc.json.OrdersWriter;
import org.scormc.json.ScenarioReader;
import org.scormc.json.TraceWriter;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;
import org.teavm.jso.JSExport;

/** What a page can ask the engine for: JSON in, JSON out. A mistake in it is thrown as an error. */
public final class Engine {
  private Engine() {}

  /** TeaVM starts at a main method; there is nothing to do. */
  public static void main(String[] arguments) {}

  /**
   * Runs a scenario on the clock to its end.
   *
   * @param scenario the scenario
   * @param language {@code en} or {@code fr}
   * @return the trace; every event carries its step, so a page can show any moment of it
   */
  @JSExport
  public static String run(String scenario, String language) {
    return JsonWriter.write(
        TraceWriter.json(Simulation.run(ScenarioReader.read(scenario)), Catalogue.of(language)));
  }

  /**
   * Runs a scenario on the clock to a position: how a page goes back, comes back to a bookmark,
   * runs to a time and steps to the next delivery at a node.
   *
   * @param scenario the scenario
   * @param position {@code {"steps":5}} or {@code {"toMs":300}}; with {@code "deliveryAt":"B"} on
   *     to the next delivery at that node
   * @param language {@code en} or {@code fr}
   * @return the number of {@code steps} taken, the true time {@code atMs}, and the {@code trace}
   */
  @JSExport
  public static String at(String scenario, String position, String language) {
    Json.Members json = JsonReader.read(position).only("steps toMs deliveryAt");
    Simulation simulation =
        Simulation.at(ScenarioReader.read(scenario), Math.toIntExact(json.whole("steps", 0)));
    simulation.runTo(json.whole("toMs", -1));
    if (json.get("deliveryAt").isPresent()) {
      simulation.runToDelivery(json.text("deliveryAt"));
    }
    return JsonWriter.write(
        new Json.Members()
            .with("steps", simulation.steps())
            .with("atMs", simulation.nowMs())
            .with("trace", TraceWriter.json(simulation.trace(), Catalogue.of(language))));
  }

  /**
   * Compares the runs of two scenarios on the clock, such as two branches of one.
   *
   * @param first a scenario
   * @param second another, mostly the same up to the point at which it branches off
   * @param language {@code en} or {@code fr}
   * @return where they part and what differs at the end
   */
  @JSExport
  public static String compare(String first, String second, String language) {
    return JsonWriter.write(
        ComparisonWriter.json(
            Comparison.of(
                Simulation.run(ScenarioReader.read(first)),
                Simulation.run(ScenarioReader.read(second))),
            Catalogue.of(language)));
  }

  /**
   * Makes moves in free order.
   *
   * @param scenario the scenario
   * @param moves {@code {"moves":["A","A>B",...]}}: clients, links and {@code fault}
   * @param language {@code en} or {@code fr}
   * @return the trace so far, as {@code trace}, and the {@code moves} that can be made next
   */
  @JSExport
  public static String order(String scenario, String moves, String language) {
    Simulation simulation = after(scenario, JsonReader.read(moves).texts("moves"));
    Json.Array next = new Json.Array();
    simulation.moves().forEach(move -> next.add(move.toString()));
    return JsonWriter.write(
        new Json.Members()
            .with("moves", next)
            .with("trace", TraceWriter.json(simulation.trace(), Catalogue.of(language))));
  }

  /**
   * Explores all orders of a scenario.
   *
   * @param scenario the scenario
   * @return the outcomes with their counts and witnesses
   */
  @JSExport
  public static String explore(String scenario) {
    return JsonWriter.write(OrdersWriter.json(Exploration.of(ScenarioReader.read(scenario))));
  }

  /**
   * Draws a run.
   *
   * @param scenario the scenario
   * @param request {@code what} to draw: {@code spaceTime}, {@code topology} or {@code state}; the
   *     {@code language}; and if need be {@code until} which step, the {@code clock} to show, the
   *     {@code keys}, the {@code title}, the {@code prefix} of ids, the {@code origin} and {@code
   *     number} of a write whose path to mark, and the {@code moves} of a run in free order
   * @return {@code svg}, {@code title} and {@code text} with its sentences; for a state {@code
   *     html}, a table
   */
  @JSExport
  public static String diagram(String scenario, String request) {
    DrawingRequest drawing = new DrawingRequest(JsonReader.read(request));
    Trace trace =
        drawing.moves().isEmpty()
            ? Simulation.run(ScenarioReader.read(scenario))
            : after(scenario, drawing.moves()).trace();
    return JsonWriter.write(drawing.of(trace));
  }

  private static Simulation after(String scenario, List<String> moves) {
    Simulation simulation = Simulation.of(ScenarioReader.read(scenario));
    for (String name : moves) {
      simulation.make(
          Grader.move(simulation, name)
              .orElseThrow(
                  () -> new IllegalArgumentException("`" + name + "` cannot happen next")));
    }
    return simulation;
  }

  /**
   * Says what an answer to a part of an exercise earns.
   *
   * @param exercise the exercise
   * @param part the id of the part
   * @param answer {@code {"answer":[...]}} in the form of {@link Grader#grade}
   * @param hints how many hints were taken
   * @return the score
   */
  @JSExport
  public static String grade(String exercise, String part, String answer, int hints) {
    return JsonWriter.write(
        ScoreWriter.json(
            Grader.grade(
                ExerciseReader.read(exercise),
                part,
                JsonReader.read(answer).texts("answer"),
                hints)));
  }

  /**
   * Tells an answer that earns all points.
   *
   * @param exercise the exercise
   * @param part the id of the part
   * @return {@code {"answer":[...]}}
   */
  @JSExport
  public static String solution(String exercise, String part) {
    Json.Array answer = new Json.Array();
    for (String entry : ExerciseReader.read(exercise).part(part).task().solution()) {
      answer.add(entry);
    }
    return JsonWriter.write(new Json.Members().with("answer", answer));
  }

  /**
   * Sets the knobs of a scenario of an exercise.
   *
   * @param exercise the exercise
   * @param scenario the name of the scenario
   * @param settings values by knob, all texts
   * @return the scenario, as {@link #run} takes it
   */
  @JSExport
  public static String adjusted(String exercise, String scenario, String settings) {
    Json.Members given = JsonReader.read(settings);
    Map<String, String> values = new TreeMap<>();
    for (String knob : given.values().keySet()) {
      values.put(knob, given.text(knob));
    }
    return JsonWriter.write(
        Scene.of(ExerciseReader.read(exercise).scenarios(), scenario, values).json());
  }
}
