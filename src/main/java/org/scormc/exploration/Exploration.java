package org.scormc.exploration;

import java.util.ArrayList;
import java.util.List;
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
 * partial-order reduction. Where {@link Independence} can tell that beforehand, the second of the
 * orders is not even run.
 */
public final class Exploration {
  /** A scenario with more distinct states than this is refused. */
  public static final int MOST_STATES = 100_000;

  /** An order with more moves than this is refused: without a loop stop it may never end. */
  public static final int MOST_MOVES = 60;

  private final Scenario scenario;
  private final Independence independence;
  private final TreeMap<Fingerprinted, Place> known = new TreeMap<>();

  /** The outcomes found so far, by their texts. */
  private final TreeMap<String, Outcome> outcomes = new TreeMap<>();

  private Exploration(Scenario scenario) {
    this.scenario = scenario;
    this.independence = new Independence(scenario);
  }

  /**
   * Explores a scenario.
   *
   * @throws IllegalStateException if it has too many states or an order is too long
   */
  public static Orders of(Scenario scenario) {
    Exploration exploration = new Exploration(scenario);
    Place start = exploration.place(new ArrayList<>(), Simulation.of(scenario), new Place());
    List<Outcome> serial = SerialOrders.outcomes(scenario);
    List<Group> groups = new ArrayList<>();
    start.endings.forEach(
        (text, ending) -> {
          Outcome outcome = exploration.outcomes.get(text);
          groups.add(
              new Group(
                  outcome,
                  SerialOrders.anyLooksLike(serial, outcome),
                  ending.orders(),
                  ending.witness()));
        });
    return new Orders(groups, exploration.known.size());
  }

  /** The run after some moves from the start. */
  public static Simulation after(Scenario scenario, List<Move> moves) {
    Simulation simulation = Simulation.of(scenario);
    moves.forEach(simulation::make);
    return simulation;
  }

  /**
   * The place to which the path leads and at which the simulation stands, one move after another.
   */
  private Place place(List<Move> path, Simulation simulation, Place from) {
    Fingerprinted fingerprint = Fingerprinted.of(simulation.fingerprint());
    Optional<Place> before = Optional.ofNullable(known.get(fingerprint));
    if (before.isPresent()) {
      return before.get();
    }
    if (known.size() >= MOST_STATES || path.size() > MOST_MOVES) {
      throw new IllegalStateException(
          "too large to explore: more than "
              + (path.size() > MOST_MOVES ? MOST_MOVES + " moves" : MOST_STATES + " states"));
    }
    Place place = new Place();
    List<Move> moves = simulation.moves();
    if (moves.isEmpty()) {
      Outcome outcome = Outcome.of(simulation.trace());
      outcomes.put(outcome.text(), outcome);
      place.endings.put(outcome.text(), new Ending(1, 0, Optional.empty()));
    }
    int runs = 0;
    for (Move move : moves) {
      runs += beside(move, path, from).isPresent() ? 0 : 1;
    }
    for (Move move : moves) {
      Optional<Place> beside = beside(move, path, from);
      if (beside.isEmpty()) {
        // the last branch may use up the run that is there; the others need one of their own
        Simulation branch = --runs == 0 ? simulation : after(scenario, path);
        branch.make(move);
        path.add(move);
        beside = Optional.of(place(path, branch, place));
        path.remove(path.size() - 1);
      }
      Place next = beside.get();
      place.next.put(move, next);
      next.endings.forEach(
          (text, ending) -> place.endings.merge(text, ending.after(move), Ending::and));
    }
    known.put(fingerprint, place);
    return place;
  }

  /**
   * The place after the path and one more move, if it needs no run: if that move could be made
   * before the last one of the path, and the two do not touch each other, both orders lead there.
   */
  private Optional<Place> beside(Move move, List<Move> path, Place from) {
    Optional<Place> there = Optional.ofNullable(from.next.get(move));
    if (there.isEmpty()) {
      return there;
    }
    Move last = path.get(path.size() - 1);
    return independence.of(move, last)
        ? Optional.ofNullable(there.get().next.get(last))
        : Optional.empty();
  }

  /** A place in the tree and the trees below it, as far as they were looked at. */
  private static final class Place {
    final TreeMap<Move, Place> next = new TreeMap<>();

    /** By the texts of the outcomes. */
    final TreeMap<String, Ending> endings = new TreeMap<>();
  }

  /** A fingerprint that is told from most others by a look at one number. */
  private record Fingerprinted(int hash, String text) implements Comparable<Fingerprinted> {
    static Fingerprinted of(String text) {
      return new Fingerprinted(text.hashCode(), text);
    }

    @Override
    public int compareTo(Fingerprinted other) {
      int order = Integer.compare(hash, other.hash);
      return order != 0 ? order : text.compareTo(other.text);
    }
  }

  /** How many ways lead from a place to an outcome, and the shortest. */
  private record Ending(long orders, int length, Optional<Step> first) {
    Ending after(Move move) {
      return new Ending(orders, length + 1, Optional.of(new Step(move, first)));
    }

    /** Both ways together; of two equally short witnesses the one found first stays. */
    Ending and(Ending other) {
      Ending shorter = other.length < length ? other : this;
      return new Ending(Math.addExact(orders, other.orders), shorter.length, shorter.first);
    }

    List<Move> witness() {
      List<Move> witness = new ArrayList<>();
      for (Optional<Step> step = first; step.isPresent(); step = step.get().rest()) {
        witness.add(step.get().move());
      }
      return witness;
    }
  }

  /** A move and those after it; many ways end alike and share their ends. */
  private record Step(Move move, Optional<Step> rest) {}
}
