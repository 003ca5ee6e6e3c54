package org.scormc.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.scormc.exploration.Exploration;
import org.scormc.simulation.Move;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;

/** Runs every order of a scenario, without merging equal states: what an exploration saves. */
final class PlainEnumeration {
  private final Scenario scenario;
  private final List<Move> path = new ArrayList<>();
  private long orders;

  private PlainEnumeration(Scenario scenario) {
    this.scenario = scenario;
  }

  /** How many orders there are. */
  static long count(Scenario scenario) {
    PlainEnumeration enumeration = new PlainEnumeration(scenario);
    enumeration.below();
    return enumeration.orders;
  }

  private void below() {
    Simulation simulation = Exploration.after(scenario, path);
    List<Move> moves = simulation.moves();
    orders += moves.isEmpty() ? 1 : 0;
    for (Move move : moves) {
      path.add(move);
      below();
      path.remove(path.size() - 1);
    }
  }
}
