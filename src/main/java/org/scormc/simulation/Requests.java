package org.scormc.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Change;
import org.scormc.conflict.Decision;
import org.scormc.conflict.Encounter;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Version;
import org.scormc.conflict.Why;
import org.scormc.simulation.Operation.Knowing;
import org.scormc.simulation.Replication.Acknowledgement;

/** Serves clients. */
final class Requests {
  private final World world;
  private final TreeMap<String, Session> sessions = new TreeMap<>();

  /** Where the client of a request waits for its answer. */
  private final TreeMap<Integer, String> askedAt = new TreeMap<>();

  /** Writes that wait for receipts. */
  private final TreeMap<Dot, Waiting> waiting = new TreeMap<>();

  Requests(World world) {
    this.world = world;
  }

  private record Waiting(int request, int needed, TreeSet<String> nodes) {}

  Session session(String client) {
    return sessions.computeIfAbsent(client, name -> new Session());
  }

  Map<String, Session> sessions() {
    return sessions;
  }

  private Action action(int request) {
    return world.scenario.actions().get(request);
  }

  /** A client sends the request to a node. */
  void serve(int request, String node) {
    Action action = action(request);
    Operation operation = action.operation();
    Replica replica = world.replica(node);
    askedAt.put(request, node);
    world.record(
        replica, new Happening.Requested(request, action.client(), operation), Cause.CLIENT);
    if (!replica.up) {
      conclude(replica, request, false, Optional.empty(), Cause.NODE_DOWN);
    } else if (operation instanceof Operation.Read read) {
      read(replica, request, read);
    } else if (operation instanceof Operation.Repair repair) {
      world.network.send(
          replica,
          repair.peer(),
          new Payload.Rows(new TreeMap<>(replica.rows), repair.answered()),
          1,
          Cause.REPAIR);
    } else {
      route(replica, request);
    }
  }

  private void read(Replica replica, int request, Operation.Read read) {
    Session session = session(action(request).client());
    if (read.fresh() && !replica.known.covers(session.seen)) {
      conclude(replica, request, false, Optional.empty(), Cause.REPLICA_BEHIND);
      return;
    }
    List<Version> versions = replica.versions(read.key());
    CausalContext context = CausalContext.EMPTY;
    for (Version version : versions) {
      context = context.join(version.history());
      for (Dot dot : version.includes()) {
        session.seen = session.seen.with(dot);
      }
    }
    if (read.remember().isPresent()) {
      session.remembered.put(read.remember().get(), context);
    }
    world.record(
        replica,
        new Happening.Read(request, action(request).client(), read.key(), versions),
        Cause.CLIENT);
  }

  private void route(Replica replica, int request) {
    String key = action(request).operation().key();
    String owned = owned(request);
    Replica.Ownership ownership = replica.homes.get(owned);
    if (ownership == null || ownership.home().equals(replica.name())) {
      serveAsOwner(replica, request);
      return;
    }
    Home.Elsewhere elsewhere = world.scenario.homes().get(owned).elsewhere();
    boolean reached = world.network.reaches(replica.name(), ownership.home());
    if (elsewhere == Home.Elsewhere.REFUSE) {
      conclude(replica, request, false, Optional.empty(), Cause.NOT_OWNER);
    } else if (elsewhere == Home.Elsewhere.FORWARD && !reached) {
      conclude(replica, request, false, Optional.empty(), Cause.OWNER_UNREACHABLE);
    } else {
      if (elsewhere == Home.Elsewhere.TENTATIVE) {
        world.record(
            replica,
            new Happening.Tentative(request, action(request).client(), key),
            Cause.NOT_OWNER);
      }
      world.network.send(
          replica, ownership.home(), new Payload.Forwarded(request, key), 1, Cause.NOT_OWNER);
    }
  }

  /** Under which name a request has its home; empty if it has none. */
  private String owned(int request) {
    return world.scenario.owned(action(request).client(), action(request).operation().key());
  }

  /** Serves a write at the node that may decide about it. */
  void serveAsOwner(Replica replica, int request) {
    Operation operation = action(request).operation();
    Writer writer = new Writer(replica, operation.key(), world.nowMs);
    Optional<Cause> refusal = notEntitled(replica, owned(request));
    if (refusal.isEmpty()) {
      refusal = writer.refusal(operation);
    }
    if (refusal.isPresent()) {
      answer(replica, request, false, Optional.empty(), refusal.get());
      return;
    }
    Change change = writer.change(operation, past(replica, request));
    if (world.scenario.replication().acknowledgement() instanceof Acknowledgement.Certified) {
      world.certification.propose(replica, request, change);
    } else {
      commit(replica, request, change);
    }
  }

  private Optional<Cause> notEntitled(Replica replica, String owned) {
    Replica.Ownership ownership = replica.homes.get(owned);
    if (ownership == null) {
      return replica.leader ? Optional.empty() : Optional.of(Cause.FOLLOWER);
    }
    if (!ownership.home().equals(replica.name())) {
      return Optional.of(Cause.NOT_OWNER);
    }
    CausalContext needed = replica.draining.getOrDefault(owned, CausalContext.EMPTY);
    if (!replica.known.covers(needed)) {
      return Optional.of(Cause.NOT_DRAINED);
    }
    Long untilMs = replica.leaseUntilMs.get(owned);
    return untilMs != null && replica.wall.at(world.nowMs) >= untilMs
        ? Optional.of(Cause.LEASE_OVER)
        : Optional.empty();
  }

  private CausalContext past(Replica replica, int request) {
    Operation operation = action(request).operation();
    Knowing knowing = new Knowing.Everything();
    if (operation instanceof Operation.Write write) {
      knowing = write.knowing();
    } else if (operation instanceof Operation.Perform perform) {
      knowing = perform.knowing();
    }
    if (knowing instanceof Knowing.Remembered remembered) {
      return session(action(request).client())
          .remembered
          .getOrDefault(remembered.label(), CausalContext.EMPTY);
    }
    return knowing instanceof Knowing.Nothing ? CausalContext.EMPTY : replica.past;
  }

  private void commit(Replica replica, int request, Change change) {
    store(replica, request, change);
    String owned = owned(request);
    int epoch = replica.homes.containsKey(owned) ? replica.homes.get(owned).epoch() : 0;
    for (String to : world.network.receivers(replica.name())) {
      world.network.send(
          replica, to, new Payload.Shipment(change, owned, epoch), 1, Cause.REPLICATION);
    }
    if (world.scenario.replication().acknowledgement()
        instanceof Acknowledgement.Receipts receipts) {
      waiting.put(change.dot(), new Waiting(request, receipts.receipts(), new TreeSet<>()));
    } else {
      answer(replica, request, true, Optional.of(change.dot()), Cause.LOCAL_COMMIT);
    }
  }

  /** Lets a write of a client of this node take effect here. */
  void store(Replica replica, int request, Change change) {
    List<Version> local = replica.versions(change.key());
    Policy policy = world.scenario.handlingOf(change.key()).policy();
    Decision decision =
        (policy.judgesLocalWrites() ? policy : new ApplyRemote())
            .decide(new Encounter(local, change, false));
    TreeSet<Dot> basis = new TreeSet<>();
    if (decision instanceof Decision.Store store) {
      for (Version version : local) {
        if (!version.isAmong(store.versions())) {
          basis.addAll(version.includes());
        }
      }
    }
    replica.learn(change.stamp());
    replica.seen = replica.seen.with(change.dot());
    replica.applied.add(change.dot());
    world.record(
        replica,
        new Happening.Wrote(request, action(request).client(), change, basis),
        Cause.CLIENT);
    if (decision instanceof Decision.Store store) {
      world.store(replica, change.key(), store.versions(), Optional.of(change.dot()), Cause.CLIENT);
    } else {
      world.record(replica, new Happening.Kept(change.dot(), change.key()), decision.why());
    }
  }

  /** A receipt comes in; the last one that was missing ends the wait. */
  void receipt(Replica replica, String from, Dot write) {
    Waiting state = waiting.get(write);
    if (state != null && state.nodes().add(from) && state.nodes().size() == state.needed()) {
      waiting.remove(write);
      answer(replica, state.request(), true, Optional.of(write), Cause.RECEIPTS);
    }
  }

  /** Tells the client, through the node it talks to. */
  void answer(Replica replica, int request, boolean accepted, Optional<Dot> write, Why why) {
    String asked = askedAt.get(request);
    if (asked.equals(replica.name())) {
      conclude(replica, request, accepted, write, why);
    } else {
      world.network.send(
          replica,
          asked,
          new Payload.Answer(request, action(request).operation().key(), accepted, write, why),
          1,
          Cause.OWNER);
    }
  }

  /** The client learns what became of its request. */
  void conclude(Replica replica, int request, boolean accepted, Optional<Dot> write, Why why) {
    Action action = action(request);
    String key = action.operation().key();
    if (!accepted) {
      world.record(replica, new Happening.Refused(request, action.client(), key), why);
      return;
    }
    Session session = session(action.client());
    session.lastWriteMs = action.timeMs();
    if (write.isPresent()) {
      session.seen = session.seen.with(write.get());
    }
    long lastMileMs = world.scenario.client(action.client()).lastMileMs(askedAt.get(request));
    long latencyMs = world.nowMs - action.timeMs() + 2 * lastMileMs;
    world.record(
        replica, new Happening.Acknowledged(request, action.client(), key, write, latencyMs), why);
  }
}
