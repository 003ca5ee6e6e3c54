package org.scormc.browser;

import java.util.List;
import java.util.Optional;
import org.scormc.exploration.Exploration;
import org.scormc.json.Json;
import org.scormc.json.JsonReader;
import org.scormc.json.JsonWriter;
import org.scormc.json.OrdersWriter;
import org.scormc.json.ScenarioReader;
import org.scormc.json.TraceWriter;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Move;
import org.scormc.simulation.Simulation;
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
   * Makes moves in free order.
   *
   * @param scenario the scenario
   * @param moves {@code {"moves":["A","A>B",...]}}: clients, links and {@code fault}
   * @param language {@code en} or {@code fr}
   * @return the trace so far, as {@code trace}, and the {@code moves} that can be made next
   */
  @JSExport
  public static String order(String scenario, String moves, String language) {
    Simulation simulation = Simulation.of(ScenarioReader.read(scenario));
    List<String> names = JsonReader.read(moves).texts("moves");
    for (String name : names) {
      simulation.make(find(simulation, name));
    }
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

  private static Move find(Simulation simulation, String name) {
    Optional<Move> found = Optional.empty();
    for (Move move : simulation.moves()) {
      if (move.toString().equals(name)) {
        found = Optional.of(move);
      }
    }
    return found.orElseThrow(
        () -> new IllegalArgumentException("`" + name + "` cannot happen next"));
  }
}
