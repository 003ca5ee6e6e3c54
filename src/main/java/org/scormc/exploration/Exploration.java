package org.scormc.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.simulation.Move;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;

/**
 * Every order in which the client actions, deliveries and faults of a scenario can happen: actions
 * of one client in their order, faults in theirs, a delivery after its sending, and on an ordered
 * link after the deliveries before it.
 *
 * <h2>Why not every order is run</h2>
 *
 * <p>The orders form a tree. Two of its places are merged if their {@linkplain
 * Simulation#fingerprint() fingerprints} are equal. That is sound, in outcomes and in counts: the
 * fingerprint holds everything that the rules of the simulation read, so the trees below the two
 * places are the same, move by move; and it holds everything of the past that an outcome is
 * computed from, so each leaf has the same outcome. The number of orders below a place is the sum
 * over its moves, whether the place was reached once or often. What is left out of the fingerprint
 * is the order of past moves, the numbers of messages, and the exact values of timestamps where
 * only their order can matter. Two moves that do not touch each other, such as a write at one node
 * and a delivery at another, lead to one place in either order, so the merging does the work of a
 * partial-order reduction.
 */
public final class Exploration {
  /** A scenario with more distinct states than this is refused. */
  public static final int MOST_STATES = 100_000;

  /** An order with more moves than this is refused: without a loop stop it may never end. */
  public static final int MOST_MOVES = 60;

  private final Scenario scenario;
  private final Map<String, Map<Outcome, Ending>> known = new TreeMap<>();

  private Exploration(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * Explores a scenario.
   *
   * @throws IllegalStateException if it has too many states or an order is too long
   */
  public static Orders of(Scenario scenario) {
    Exploration exploration = new Exploration(scenario);
    Map<Outcome, Ending> endings = exploration.below(new ArrayList<>(), Simulation.of(scenario));
    List<Outcome> serial = SerialOrders.outcomes(scenario);
    List<Group> groups = new ArrayList<>();
    endings.forEach(
        (outcome, ending) ->
            groups.add(
                new Group(
                    outcome,
                    SerialOrders.anyLooksLike(serial, outcome),
                    ending.orders(),
                    ending.witness())));
    return new Orders(groups, exploration.known.size());
  }

  /** The run after some moves from the start. */
  public static Simulation after(Scenario scenario, List<Move> moves) {
    Simulation simulation = Simulation.of(scenario);
    moves.forEach(simulation::make);
    return simulation;
  }

  /** The endings below the place to which the path leads and at which the simulation stands. */
  private Map<Outcome, Ending> below(List<Move> path, Simulation simulation) {
    String fingerprint = simulation.fingerprint();
    Optional<Map<Outcome, Ending>> before = Optional.ofNullable(known.get(fingerprint));
    if (before.isPresent()) {
      return before.get();
    }
    if (known.size() >= MOST_STATES || path.size() > MOST_MOVES) {
      throw new IllegalStateException(
          "too large to explore: more than "
              + (path.size() > MOST_MOVES ? MOST_MOVES + " moves" : MOST_STATES + " states"));
    }
    Map<Outcome, Ending> endings = new TreeMap<>();
    List<Move> moves = simulation.moves();
    if (moves.isEmpty()) {
      endings.put(Outcome.of(simulation.trace()), new Ending(1, List.of()));
    }
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i);
      // the last branch may use up the run that is there; the others need one of their own
      Simulation next = i == moves.size() - 1 ? simulation : after(scenario, path);
      next.make(move);
      path.add(move);
      below(path, next)
          .forEach((outcome, ending) -> endings.merge(outcome, ending.after(move), Ending::and));
      path.remove(path.size() - 1);
    }
    known.put(fingerprint, endings);
    return endings;
  }

  /** How many ways lead from a place to an outcome, and the shortest. */
  private record Ending(long orders, List<Move> witness) {
    Ending after(Move move) {
      List<Move> longer = new ArrayList<>();
      longer.add(move);
      longer.addAll(witness);
      return new Ending(orders, longer);
    }

    /** Both ways together; of two equally short witnesses the one found first stays. */
    Ending and(Ending other) {
      return new Ending(
          Math.addExact(orders, other.orders),
          other.witness.size() < witness.size() ? other.witness : witness);
    }
  }
}
