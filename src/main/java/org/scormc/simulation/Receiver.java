package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.conflict.Change;
import org.scormc.conflict.Effect;
import org.scormc.conflict.Version;
import org.scormc.simulation.Fault.Resume.How;
import org.scormc.simulation.Replication.Acknowledgement;
import org.scormc.simulation.Replication.Forwarding;
import org.scormc.simulation.Replication.LoopStop;

/** Takes in messages. */
final class Receiver {
  private final World world;

  Receiver(World world) {
    this.world = world;
  }

  void receive(Replica replica, Message message) {
    Payload payload = message.payload();
    if (payload instanceof Payload.Shipment shipment) {
      take(replica, message, shipment);
    } else if (payload instanceof Payload.Receipt receipt) {
      world.requests.receipt(replica, message.from(), receipt.write());
    } else if (payload instanceof Payload.Forwarded forwarded) {
      world.requests.serveAsOwner(replica, forwarded.request());
    } else if (payload instanceof Payload.Answer answer) {
      world.requests.conclude(
          replica, answer.request(), answer.accepted(), answer.write(), answer.why());
    } else if (payload instanceof Payload.Rows rows) {
      repair(replica, message, rows);
    } else if (payload instanceof Payload.Proposal proposal) {
      world.certification.order(replica, proposal.request(), proposal.change());
    } else if (payload instanceof Payload.Ordered ordered) {
      world.certification.certify(replica, ordered.request(), ordered.change());
    }
  }

  private void take(Replica replica, Message message, Payload.Shipment shipment) {
    Change change = shipment.change();
    if (replica.halted.containsKey(message.from())) {
      replica.halted.get(message.from()).add(message);
      world.record(
          replica,
          new Happening.Parked(change.dot(), change.key(), message.from()),
          Cause.FEED_STOPPED);
      return;
    }
    Optional<Cause> stop = stop(replica, shipment);
    replica.seen = replica.seen.with(change.dot());
    if (stop.isPresent()) {
      world.record(replica, new Happening.Discarded(change.dot(), change.key()), stop.get());
      return;
    }
    replica.receive(world.nowMs, change.stamp());
    world.applier.apply(replica, change, message);
    if (!replica.halted.containsKey(message.from())) {
      taken(replica, message, shipment);
    }
  }

  /** Confirms a change that was taken in, and passes it on. */
  private void taken(Replica replica, Message message, Payload.Shipment shipment) {
    Change change = shipment.change();
    if (world.scenario.replication().acknowledgement() instanceof Acknowledgement.Receipts
        && change.stamp().origin().equals(message.from())) {
      world.network.send(
          replica,
          message.from(),
          new Payload.Receipt(change.dot(), change.key()),
          1,
          Cause.ARRIVED);
    }
    passOn(replica, message, shipment);
  }

  /** Takes up a feed that has stopped, from the change at which it did. */
  void resume(Replica replica, String from, How how) {
    List<Message> waiting = replica.halted.getOrDefault(from, new ArrayList<>());
    replica.halted.remove(from);
    Optional<Message> first = waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.remove(0));
    world.record(
        replica,
        new Happening.Resumed(from, first.flatMap(message -> message.parcel().write()), how),
        Cause.SCENARIO);
    first.ifPresent(message -> resolve(replica, message, how));
    waiting.forEach(message -> receive(replica, message));
  }

  private void resolve(Replica replica, Message message, How how) {
    if (!(message.payload() instanceof Payload.Shipment shipment)) {
      if (how != How.SKIP) {
        receive(replica, message);
      }
      return;
    }
    Change change = shipment.change();
    if (how == How.SKIP) {
      world.record(replica, new Happening.Skipped(change.dot(), change.key()), Cause.OPERATOR);
      return;
    }
    if (how == How.APPLY) {
      world.applier.force(replica, change);
    } else {
      world.applier.apply(replica, change, message);
    }
    if (!replica.halted.containsKey(message.from())) {
      taken(replica, message, shipment);
    }
  }

  private Optional<Cause> stop(Replica replica, Payload.Shipment shipment) {
    Change change = shipment.change();
    String origin = change.stamp().origin();
    LoopStop loopStop = world.scenario.replication().loopStop();
    if (replica.ignored.contains(origin)) {
      return Optional.of(Cause.IGNORED_ORIGIN);
    }
    if (loopStop != LoopStop.NONE && origin.equals(replica.name())) {
      return Optional.of(Cause.OWN_CHANGE);
    }
    if (loopStop == LoopStop.SEEN_SET && replica.seen.contains(change.dot())) {
      return Optional.of(Cause.ALREADY_SEEN);
    }
    Replica.Ownership ownership = replica.homes.get(shipment.owned());
    return ownership != null && shipment.epoch() < ownership.epoch()
        ? Optional.of(Cause.OLD_EPOCH)
        : Optional.empty();
  }

  private void passOn(Replica replica, Message message, Payload.Shipment shipment) {
    Forwarding forwarding = world.scenario.replication().forwarding();
    if (forwarding == Forwarding.OWN_ONLY) {
      return;
    }
    for (String to : world.network.receivers(replica.name())) {
      if (forwarding == Forwarding.ALL || !to.equals(message.from())) {
        world.network.send(replica, to, shipment, message.hops() + 1, Cause.PASSED_ON);
      }
    }
  }

  /** Merges all rows of a peer; sends back what the peer may lack. */
  private void repair(Replica replica, Message message, Payload.Rows rows) {
    TreeMap<String, List<Version>> own = new TreeMap<>(replica.rows);
    for (Map.Entry<String, List<Version>> entry : rows.rows().entrySet()) {
      for (Version version : entry.getValue()) {
        if (!version.isAmong(replica.versions(entry.getKey()))) {
          world.applier.apply(replica, asChange(entry.getKey(), version), message);
        }
      }
    }
    if (rows.wantsAnswer()) {
      world.network.send(replica, message.from(), new Payload.Rows(own, false), 1, Cause.REPAIR);
    }
  }

  private static Change asChange(String key, Version version) {
    return new Change(
        key,
        version.live() ? Change.Kind.INSERT : Change.Kind.DELETE,
        version.cells().keySet(),
        Optional.empty(),
        version,
        new Effect.Assign());
  }
}
