package org.scormc.exploration;

import java.util.ArrayList;
import java.util.List;
import org.scormc.simulation.Move;
import org.scormc.simulation.Phase;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;

/** The orders without concurrency: everything an action sends arrives before the next action. */
final class SerialOrders {
  private final Scenario scenario;
  private final List<Outcome> outcomes = new ArrayList<>();

  private SerialOrders(Scenario scenario) {
    this.scenario = scenario;
  }

  static List<Outcome> outcomes(Scenario scenario) {
    SerialOrders orders = new SerialOrders(scenario);
    orders.extend(new ArrayList<>());
    return orders.outcomes;
  }

  static boolean anyLooksLike(List<Outcome> outcomes, Outcome wanted) {
    for (Outcome outcome : outcomes) {
      if (outcome.looksLike(wanted)) {
        return true;
      }
    }
    return false;
  }

  private void extend(List<Move> path) {
    List<Move> settled = new ArrayList<>(path);
    Simulation simulation = Exploration.after(scenario, settled);
    List<Move> moves = simulation.moves();
    // deliveries sort before clients, so the first move is a client's only if nothing is under way
    while (!moves.isEmpty() && moves.get(0).phase() != Phase.CLIENT) {
      if (settled.size() > Exploration.MOST_MOVES) {
        return;
      }
      simulation.make(moves.get(0));
      settled.add(moves.get(0));
      moves = simulation.moves();
    }
    if (moves.isEmpty()) {
      Outcome outcome = Outcome.of(simulation.trace());
      if (!anyLooksLike(outcomes, outcome)) {
        outcomes.add(outcome);
      }
    }
    for (Move move : moves) {
      List<Move> next = new ArrayList<>(settled);
      next.add(move);
      extend(next);
    }
  }
}
