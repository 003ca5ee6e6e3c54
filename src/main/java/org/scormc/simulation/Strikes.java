package org.scormc.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scormc.clock.WallClock;
import org.scormc.conflict.Version;

/** Lets faults strike. */
final class Strikes {
  private final World world;

  Strikes(World world) {
    this.world = world;
  }

  /** The node in whose name a fault is recorded and ordered. */
  static String place(Fault fault) {
    if (fault instanceof Fault.Cut cut) {
      return cut.from().get(0);
    } else if (fault instanceof Fault.Heal heal) {
      return heal.from().get(0);
    } else if (fault instanceof Fault.AddLink add) {
      return add.link().from();
    } else if (fault instanceof Fault.RemoveLink remove) {
      return remove.from();
    } else if (fault instanceof Fault.ChangeDelay change) {
      return change.from();
    } else if (fault instanceof Fault.MoveHome move) {
      return move.home();
    } else if (fault instanceof Fault.HandOver handOver) {
      return handOver.home();
    } else if (fault instanceof Fault.MissRenewal) {
      return "";
    }
    return node(fault);
  }

  private static String node(Fault fault) {
    if (fault instanceof Fault.Crash crash) {
      return crash.node();
    } else if (fault instanceof Fault.Restart restart) {
      return restart.node();
    } else if (fault instanceof Fault.Ignore ignore) {
      return ignore.node();
    } else if (fault instanceof Fault.Promote promote) {
      return promote.node();
    } else if (fault instanceof Fault.MoveClock move) {
      return move.node();
    } else if (fault instanceof Fault.Drift drift) {
      return drift.node();
    } else if (fault instanceof Fault.Restore restore) {
      return restore.node();
    } else if (fault instanceof Fault.Resume resume) {
      return resume.node();
    }
    return "";
  }

  void strike(Fault fault) {
    if (fault instanceof Fault.Cut cut) {
      cut(cut);
    } else if (fault instanceof Fault.Heal heal) {
      heal(heal);
    } else if (fault instanceof Fault.AddLink add) {
      addLink(add);
    } else if (fault instanceof Fault.RemoveLink remove) {
      note(remove.from(), new Happening.LinkRemoved(remove.to()));
      world.network.remove(world.replica(remove.from()), remove.to());
    } else if (fault instanceof Fault.ChangeDelay change) {
      world.network.channel(change.from(), change.to()).delayMs = change.delayMs();
      note(change.from(), new Happening.DelayChanged(change.to(), change.delayMs()));
    } else if (fault instanceof Fault.MoveHome move) {
      moveHome(move);
    } else if (fault instanceof Fault.HandOver handOver) {
      handOver(handOver);
    } else if (fault instanceof Fault.MissRenewal miss) {
      world.timers.miss(miss.key(), miss.timeMs());
    } else {
      strikeNode(fault, world.replica(node(fault)));
    }
  }

  private void strikeNode(Fault fault, Replica replica) {
    if (fault instanceof Fault.Crash) {
      replica.up = false;
      note(replica.name(), new Happening.Crashed());
      world.network.loseInFlight(replica);
    } else if (fault instanceof Fault.Restart) {
      replica.up = true;
      note(replica.name(), new Happening.Restarted());
      world.network.resendHeld();
    } else if (fault instanceof Fault.Ignore ignore) {
      replica.ignored.add(ignore.origin());
      note(replica.name(), new Happening.Ignores(ignore.origin()));
    } else if (fault instanceof Fault.Promote) {
      replica.leader = true;
      note(replica.name(), new Happening.Promoted());
    } else if (fault instanceof Fault.MoveClock move) {
      setClock(replica, replica.wall.movedAt(world.nowMs, move.byMs()));
    } else if (fault instanceof Fault.Drift drift) {
      setClock(replica, replica.wall.driftingFrom(world.nowMs, drift.msPerS()));
    } else if (fault instanceof Fault.Restore restore) {
      restore(replica, restore.toMs());
    } else if (fault instanceof Fault.Resume resume) {
      world.receiver.resume(replica, resume.from(), resume.how());
    }
  }

  private void note(String node, Happening what) {
    world.record(world.replica(node), what, Cause.SCENARIO);
  }

  private void setClock(Replica replica, WallClock clock) {
    replica.wall = clock;
    note(replica.name(), new Happening.ClockChanged());
  }

  private void cut(Fault.Cut cut) {
    for (String from : cut.from()) {
      for (String to : cut.to()) {
        world.network.cut(from, to);
        note(from, new Happening.WasCut(to));
        if (cut.bothWays()) {
          world.network.cut(to, from);
          note(to, new Happening.WasCut(from));
        }
      }
    }
  }

  private void heal(Fault.Heal heal) {
    for (String from : heal.from()) {
      for (String to : heal.to()) {
        heal(from, to);
        heal(to, from);
      }
    }
    world.network.resendHeld();
  }

  private void heal(String from, String to) {
    if (world.network.isCut(from, to)) {
      world.network.heal(from, to);
      note(from, new Happening.Healed(to));
    }
  }

  private void addLink(Fault.AddLink add) {
    Link link = add.link();
    world.network.add(link);
    note(link.from(), new Happening.LinkAdded(link.to(), link.delayMs()));
    add.inPlaceOf()
        .ifPresent(old -> world.network.replayHeld(world.replica(link.from()), link.to(), old));
    world.network.resendHeld();
  }

  private void moveHome(Fault.MoveHome move) {
    for (String told : move.told()) {
      Replica replica = world.replica(told);
      replica.homes.put(move.key(), new Replica.Ownership(move.home(), move.epoch()));
      note(told, new Happening.HomeMoved(move.key(), move.home(), move.epoch()));
    }
  }

  private void handOver(Fault.HandOver move) {
    Replica heir = world.replica(move.home());
    Replica.Ownership before = heir.homes.get(move.key());
    heir.draining.put(move.key(), world.replica(before.home()).known);
    for (Replica replica : world.replicas.values()) {
      // the epoch stays: what the former owner has sent is still welcome
      replica.homes.put(move.key(), new Replica.Ownership(move.home(), before.epoch()));
      note(replica.name(), new Happening.HomeMoved(move.key(), move.home(), before.epoch()));
    }
  }

  private void restore(Replica replica, long toMs) {
    Map<String, List<Version>> rows = world.recorder.rowsAt(replica.name(), toMs);
    replica.known = world.recorder.knownAt(replica.name(), toMs);
    replica.past = replica.known;
    replica.seen = replica.known;
    // the disk knows no later number, so the node gives the same numbers out a second time
    replica.numbered = replica.known.vector().of(replica.name());
    note(replica.name(), new Happening.Restored(toMs));
    TreeSet<String> keys = new TreeSet<>(replica.rows.keySet());
    keys.addAll(rows.keySet());
    for (String key : keys) {
      world.store(
          replica, key, rows.getOrDefault(key, List.of()), Optional.empty(), Cause.SCENARIO);
    }
  }
}
