package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scormc.conflict.Version;

/** What happens by itself at a time: renewals of leases and purges of tombstones. */
final class Timers {
  private final World world;
  private final List<Long> nextRenewalMs = new ArrayList<>();
  private final TreeSet<String> missed = new TreeSet<>();

  Timers(World world) {
    this.world = world;
    world.scenario.leases().forEach(lease -> nextRenewalMs.add(0L));
  }

  /** A renewal due at this time will fail. */
  void miss(String key, long timeMs) {
    missed.add(key + "@" + timeMs);
  }

  /** All timers that are set, in a fixed order. */
  List<Timer> set() {
    List<Timer> timers = new ArrayList<>();
    List<Lease> leases = world.scenario.leases();
    for (int i = 0; i < leases.size(); i++) {
      Lease lease = leases.get(i);
      if (nextRenewalMs.get(i) <= lease.lastRenewalMs()) {
        timers.add(new Timer(nextRenewalMs.get(i), lease.owner(), Optional.of(i), ""));
      }
    }
    Optional<Long> graceMs = world.scenario.replication().graceMs();
    if (graceMs.isPresent()) {
      for (Replica replica : world.replicas.values()) {
        if (replica.up) {
          addPurges(replica, graceMs.get(), timers);
        }
      }
    }
    return timers;
  }

  private void addPurges(Replica replica, long graceMs, List<Timer> timers) {
    for (Map.Entry<String, List<Version>> entry : replica.rows.entrySet()) {
      if (!replica.hasRow(entry.getKey())) {
        long deletedMs = Long.MIN_VALUE;
        for (Version version : entry.getValue()) {
          deletedMs = Math.max(deletedMs, version.stamp().wallMs());
        }
        long aheadMs = replica.wall.at(world.nowMs) - world.nowMs;
        long dueMs = Math.max(world.nowMs, deletedMs + graceMs - aheadMs);
        timers.add(new Timer(dueMs, replica.name(), Optional.empty(), entry.getKey()));
      }
    }
  }

  void run(Timer timer) {
    Replica replica = world.replica(timer.node());
    if (timer.lease().isEmpty()) {
      world.record(replica, new Happening.Purged(timer.key()), Cause.GRACE_OVER);
      world.store(replica, timer.key(), List.of(), Optional.empty(), Cause.GRACE_OVER);
      return;
    }
    int index = timer.lease().get();
    Lease lease = world.scenario.leases().get(index);
    nextRenewalMs.set(index, timer.dueMs() + lease.everyMs());
    if (!replica.up || missed.contains(lease.key() + "@" + timer.dueMs())) {
      world.record(replica, new Happening.LeaseMissed(lease.key()), Cause.SCENARIO);
      return;
    }
    long untilMs = world.nowMs + lease.lengthMs();
    replica.leaseUntilMs.put(lease.key(), untilMs);
    world.record(replica, new Happening.LeaseRenewed(lease.key(), untilMs), Cause.SCENARIO);
  }

  /** A renewal, if there is a lease, or a purge of a key. */
  record Timer(long dueMs, String node, Optional<Integer> lease, String key) {}
}
