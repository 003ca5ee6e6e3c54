package org.scormc.exploration;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.conflict.Value;
import org.scormc.simulation.Action;
import org.scormc.simulation.Link;
import org.scormc.simulation.Move;
import org.scormc.simulation.Node;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Phase;
import org.scormc.simulation.Replication.Acknowledgement;
import org.scormc.simulation.Row;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Target;

/**
 * Which moves do not touch each other, so that their order makes no difference: the relation of
 * Mazurkiewicz, "Trace Theory" (1986), as far as it can be told from the scenario alone.
 *
 * <p>A delivery reads and changes the node it comes to, takes the oldest message off its link and
 * adds to the ends of the links that leave that node. A client's request does the same at the node
 * it is sent to, and gives out a timestamp. So a delivery is independent of whatever happens at
 * another node. Two requests are not: which timestamp is larger depends on their order. Nothing is
 * called independent where a delivery may do more, or where more than the order of timestamps
 * matters: with faults, homes, receipts or certification, with clocks that are not true, with
 * replicated types, which may keep a time in their state, and for clients that do not stay at one
 * node.
 */
final class Independence {
  private final boolean known;

  /** Where a move happens, by its subject: a client or a link. */
  private final TreeMap<String, String> deliveredTo = new TreeMap<>();

  private final TreeMap<String, String> requestedAt = new TreeMap<>();

  Independence(Scenario scenario) {
    known =
        scenario.faults().isEmpty()
            && scenario.homes().isEmpty()
            && scenario.replication().acknowledgement() instanceof Acknowledgement.Local
            && clocksAreTrue(scenario)
            && !holdsReplicatedTypes(scenario);
    for (Link link : scenario.links()) {
      // answers travel against a link
      deliveredTo.put(link.from() + ">" + link.to(), link.to());
      deliveredTo.put(link.to() + ">" + link.from(), link.from());
    }
    TreeSet<String> wandering = new TreeSet<>();
    for (Action action : scenario.actions()) {
      if (!(action.target() instanceof Target.At at)
          || !requestedAt.computeIfAbsent(action.client(), name -> at.node()).equals(at.node())) {
        wandering.add(action.client());
      }
    }
    wandering.forEach(requestedAt::remove);
  }

  private static boolean clocksAreTrue(Scenario scenario) {
    for (Node node : scenario.nodes()) {
      if (node.clock().at(0) != 0 || node.clock().driftMsPerS() != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsReplicatedTypes(Scenario scenario) {
    for (Row row : scenario.rows()) {
      if (anyReplicatedType(row.values())) {
        return true;
      }
    }
    for (Action action : scenario.actions()) {
      Operation operation = action.operation();
      if (operation instanceof Operation.Perform
          || (operation instanceof Operation.Write write && anyReplicatedType(write.values()))
          || (operation instanceof Operation.Update update && anyReplicatedType(update.values()))
          || (operation instanceof Operation.Insert insert && anyReplicatedType(insert.values()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyReplicatedType(Map<String, Value> values) {
    for (Value value : values.values()) {
      if (value instanceof Value.State) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two moves, wherever both can be made, lead to one place in either order. */
  boolean of(Move first, Move second) {
    Optional<String> here = node(first);
    Optional<String> there = node(second);
    return known
        && (first.phase() == Phase.DELIVERY || second.phase() == Phase.DELIVERY)
        && here.isPresent()
        && there.isPresent()
        && !here.get().equals(there.get());
  }

  private Optional<String> node(Move move) {
    return Optional.ofNullable(
        (move.phase() == Phase.DELIVERY ? deliveredTo : requestedAt).get(move.subject()));
  }
}
