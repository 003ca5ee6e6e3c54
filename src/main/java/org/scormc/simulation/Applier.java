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

/** Lets incoming changes take effect, or not. */
final class Applier {
  private final World world;

  Applier(World world) {
    this.world = world;
  }

  /** Applies a change, then whatever was waiting for it. */
  void apply(Replica replica, Change change, String from) {
    applyOne(replica, change, from);
    boolean released = true;
    while (released) {
      released = false;
      for (Replica.Arrival waiting : new ArrayList<>(replica.buffered)) {
        if (replica.known.covers(waiting.change().stamp().past())) {
          replica.buffered.remove(waiting);
          decide(replica, waiting.change(), waiting.from());
          released = true;
          break;
        }
      }
    }
  }

  private void applyOne(Replica replica, Change change, String from) {
    MissingRow missingRow = world.scenario.handlingOf(change.key()).missingRow();
    if (missingRow == MissingRow.WAIT_FOR_CAUSE && !replica.known.covers(change.stamp().past())) {
      replica.buffered.add(new Replica.Arrival(change, from));
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
      replica.haltedFeeds.add(from);
      world.record(
          replica, new Happening.Halted(change.dot(), change.key(), from), Cause.ROW_MISSING);
      return;
    }
    if (missing && change.kind() == Change.Kind.UPDATE) {
      world.record(
          replica, new Happening.TurnedIntoInsert(change.dot(), change.key()), Cause.ROW_MISSING);
    }
    decide(replica, change, from);
  }

  private void decide(Replica replica, Change change, String from) {
    Handling handling = world.scenario.handlingOf(change.key());
    List<Version> local = replica.versions(change.key());
    boolean reported = handling.detector().reports(local, change);
    compare(replica, change, local, reported);
    Decision decision = handling.policy().decide(new Encounter(local, change, reported));
    Dot dot = change.dot();
    if (decision instanceof Decision.Store store) {
      boolean again = !replica.applied.add(dot);
      note(replica, dot);
      world.record(replica, new Happening.Applied(dot, change.key(), again), decision.why());
      world.store(replica, change.key(), store.versions(), Optional.of(dot), decision.why());
    } else if (decision instanceof Decision.Keep) {
      note(replica, dot);
      world.record(replica, new Happening.Kept(dot, change.key()), decision.why());
    } else if (decision instanceof Decision.Ask) {
      note(replica, dot);
      world.record(replica, new Happening.Asked(dot, change.key()), decision.why());
    } else {
      replica.haltedFeeds.add(from);
      world.record(replica, new Happening.Halted(dot, change.key(), from), decision.why());
    }
  }

  private static void note(Replica replica, Dot dot) {
    replica.known = replica.known.with(dot);
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
