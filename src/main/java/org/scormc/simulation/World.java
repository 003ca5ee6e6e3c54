package org.scormc.simulation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.clock.DottedVersion;
import org.scormc.clock.HybridTimestamp;
import org.scormc.conflict.Cell;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Version;
import org.scormc.conflict.Why;

/** The state of a run and the parts that change it. */
final class World {
  final Scenario scenario;
  final Recorder recorder = new Recorder();
  final TreeMap<String, Replica> replicas = new TreeMap<>();
  final Network network;
  final Applier applier;
  final Requests requests;
  final Receiver receiver;
  final Certification certification;
  final Timers timers;
  final Strikes strikes;
  long nowMs;

  World(Scenario scenario) {
    this.scenario = scenario;
    for (Node node : scenario.nodes()) {
      replicas.put(node.name(), new Replica(node));
    }
    network = new Network(this);
    applier = new Applier(this);
    requests = new Requests(this);
    receiver = new Receiver(this);
    certification = new Certification(this);
    timers = new Timers(this);
    strikes = new Strikes(this);
    for (Replica replica : replicas.values()) {
      scenario
          .homes()
          .forEach((key, home) -> replica.homes.put(key, new Replica.Ownership(home.node(), 0)));
      for (Row row : scenario.rows()) {
        store(replica, row.key(), List.of(initial(row)), Optional.empty(), Cause.SCENARIO);
      }
    }
  }

  Replica replica(String name) {
    Replica replica = replicas.get(name);
    if (replica == null) {
      throw new IllegalArgumentException(
          "there is no node `" + name + "`; there are " + String.join(", ", replicas.keySet()));
    }
    return replica;
  }

  void record(Replica replica, Happening what, Why why) {
    recorder.record(replica, nowMs, what, why);
  }

  /** Makes a replica hold these states under a key. */
  void store(Replica replica, String key, List<Version> versions, Optional<Dot> by, Why why) {
    if (versions.isEmpty()) {
      replica.rows.remove(key);
    } else {
      replica.rows.put(key, List.copyOf(versions));
    }
    record(replica, new Happening.Stored(key, List.copyOf(versions), by), why);
  }

  private static Version initial(Row row) {
    Stamp stamp =
        new Stamp(
            new DottedVersion(new Dot("", 0), CausalContext.EMPTY), 0, 0, HybridTimestamp.ZERO, 0);
    TreeMap<String, Cell> cells = new TreeMap<>();
    row.values().forEach((column, value) -> cells.put(column, new Cell(value, stamp)));
    return new Version(cells, Optional.empty(), stamp, new TreeSet<>(), CausalContext.EMPTY, 1);
  }
}
