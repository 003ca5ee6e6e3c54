package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.clock.Dot;
import org.scormc.conflict.Change;
import org.scormc.conflict.Decision;
import org.scormc.conflict.Detector;
import org.scormc.conflict.Encounter;
import org.scormc.conflict.MissingRow;
import org.scormc.conflict.Reason;
import org.scormc.conflict.Version;
import org.scormc.conflict.Why;

/** Lets incoming changes take effect, or not. */
final class Applier {
  private final World world;

  Applier(World world) {
    this.world = world;
  }

  /** Applies a change, then whatever was waiting for it. */
  void apply(Replica replica, Change change, Message message) {
    applyOne(replica, change, message);
    release(replica);
  }

  private void release(Replica replica) {
    boolean released = true;
    while (released) {
      released = false;
      for (int i = 0; i < replica.buffered.size() && !released; i++) {
        Replica.Arrival waiting = replica.buffered.get(i);
        if (replica.known.covers(waiting.change().stamp().past())) {
          replica.buffered.remove(i);
          decide(replica, waiting.change(), waiting.message());
          released = true;
        }
      }
    }
  }

  private void applyOne(Replica replica, Change change, Message message) {
    MissingRow missingRow = world.scenario.handlingOf(change.key()).missingRow();
    if (missingRow == MissingRow.WAIT_FOR_CAUSE && !replica.known.covers(change.stamp().past())) {
      replica.buffered.add(new Replica.Arrival(change, message));
      world.record(
          replica, new Happening.Buffered(change.dot(), change.key()), Cause.CAUSE_MISSING);
      return;
    }
    boolean missing =
        change.kind() != Change.Kind.INSERT && replica.versions(change.key()).isEmpty();
    if (missing && missingRow == MissingRow.SKIP) {
      world.record(replica, new Happening.Skipped(change.dot(), change.key()), Cause.ROW_MISSING);
      return;
    }
    if (missing && missingRow == MissingRow.STOP) {
      halt(replica, change, message, Cause.ROW_MISSING);
      return;
    }
    if (missing && change.kind() == Change.Kind.UPDATE) {
      world.record(
          replica, new Happening.TurnedIntoInsert(change.dot(), change.key()), Cause.ROW_MISSING);
    }
    decide(replica, change, message);
  }

  private void decide(Replica replica, Change change, Message message) {
    Handling handling = world.scenario.handlingOf(change.key());
    List<Version> local = replica.versions(change.key());
    boolean reported = handling.detector().reports(local, change);
    compare(replica, change, local, reported);
    Decision decision = handling.policy().decide(new Encounter(local, change, reported));
    Dot dot = change.dot();
    if (decision instanceof Decision.Store store) {
      take(replica, change, store.versions(), decision.why());
    } else if (decision instanceof Decision.Keep) {
      replica.learn(change.stamp());
      world.record(replica, new Happening.Kept(dot, change.key()), decision.why());
    } else if (decision instanceof Decision.Ask) {
      replica.learn(change.stamp());
      world.record(replica, new Happening.Asked(dot, change.key()), decision.why());
    } else {
      halt(replica, change, message, decision.why());
    }
  }

  private void halt(Replica replica, Change change, Message message, Why why) {
    replica.halted.computeIfAbsent(message.from(), from -> new ArrayList<>()).add(message);
    world.record(replica, new Happening.Halted(change.dot(), change.key(), message.from()), why);
  }

  private void take(Replica replica, Change change, List<Version> versions, Why why) {
    boolean again = !replica.applied.add(change.dot());
    replica.learn(change.stamp());
    world.record(replica, new Happening.Applied(change.dot(), change.key(), again), why);
    world.store(replica, change.key(), versions, Optional.of(change.dot()), why);
  }

  /** Lets a change take effect because an operator wants it, then whatever was waiting for it. */
  void force(Replica replica, Change change) {
    take(replica, change, List.of(change.after()), Cause.OPERATOR);
    release(replica);
  }

  private void compare(Replica replica, Change change, List<Version> local, boolean reported) {
    boolean concurrent = false;
    List<Dot> lasts = new ArrayList<>();
    for (Version version : local) {
      concurrent |= Detector.concurrent(version, change);
      lasts.add(version.stamp().dot());
    }
    if (reported || concurrent) {
      world.record(
          replica,
          new Happening.Compared(change.key(), change.dot(), lasts, reported, concurrent),
          concurrent ? Reason.BOTH_KEPT : Reason.HAD_SEEN);
    }
  }
}
