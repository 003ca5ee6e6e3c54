package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.clock.Dot;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Change;
import org.scormc.conflict.Decision;
import org.scormc.conflict.Encounter;
import org.scormc.conflict.Version;
import org.scormc.simulation.Replication.Acknowledgement;

/**
 * Certification before commit: a write gets a place in one agreed order, and every node decides
 * alike whether something before it in that order has changed the row it was based on.
 *
 * <p>The principle of Group Replication and Galera, reduced to one row per transaction and one node
 * that gives out the places.
 */
final class Certification {
  private final World world;

  Certification(World world) {
    this.world = world;
  }

  void propose(Replica replica, int request, Change change) {
    String orderer =
        ((Acknowledgement.Certified) world.scenario.replication().acknowledgement()).orderer();
    if (orderer.equals(replica.name())) {
      order(replica, request, change);
    } else {
      world.network.send(
          replica, orderer, new Payload.Proposal(request, change), 1, Cause.REPLICATION);
    }
  }

  /** Gives the write the next place: every node takes the places in the order of this link. */
  void order(Replica orderer, int request, Change change) {
    for (String to : world.replicas.keySet()) {
      if (!to.equals(orderer.name())) {
        world.network.send(orderer, to, new Payload.Ordered(request, change), 1, Cause.REPLICATION);
      }
    }
    certify(orderer, request, change);
  }

  /** Commits the write if the row is still what it was based on, else rolls it back. */
  void certify(Replica replica, int request, Change change) {
    boolean own = change.stamp().origin().equals(replica.name());
    List<Version> before = new ArrayList<>();
    change.before().ifPresent(before::add);
    if (!lastWrite(replica.versions(change.key())).equals(lastWrite(before))) {
      world.record(
          replica, new Happening.RolledBack(change.dot(), change.key()), Cause.NOT_FIRST_IN_ORDER);
      if (own) {
        world.requests.answer(replica, request, false, Optional.empty(), Cause.NOT_FIRST_IN_ORDER);
      }
      return;
    }
    if (own) {
      world.requests.store(replica, request, change);
      world.requests.answer(replica, request, true, Optional.of(change.dot()), Cause.CERTIFIED);
      return;
    }
    Encounter encounter = new Encounter(replica.versions(change.key()), change, false);
    if (new ApplyRemote().decide(encounter) instanceof Decision.Store store) {
      replica.known = replica.known.with(change.dot());
      replica.applied.add(change.dot());
      world.record(
          replica, new Happening.Applied(change.dot(), change.key(), false), Cause.CERTIFIED);
      world.store(
          replica, change.key(), store.versions(), Optional.of(change.dot()), Cause.CERTIFIED);
    }
  }

  private static Optional<Dot> lastWrite(List<Version> versions) {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(0).stamp().dot());
  }
}
