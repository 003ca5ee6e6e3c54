package org.scormc.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Orders;
import org.scormc.json.ScenarioReader;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;

/**
 * A scenario that is run again and again, as the JSON text that both sides read.
 *
 * <p>Which writes there are depends on the parameters alone, so a workload of one name is the same
 * on every machine.
 *
 * @param name what the tables call it; a workload can be found again by it
 * @param kind what is done with it
 * @param json the scenario
 */
record Workload(String name, Kind kind, String json) {
  private static final int WRITES = 24;

  /** What is done with a scenario, and what is counted. */
  enum Kind {
    /** Run on the clock; counts the events of the trace. */
    RUN("events"),
    /** All orders; counts the orders. */
    EXPLORE("orders");

    final String unit;

    Kind(String unit) {
      this.unit = unit;
    }
  }

  /** Links between nodes. */
  private enum Topology {
    PAIR,
    RING,
    MESH
  }

  /** What is called a conflict. */
  private enum Detection {
    /** Last update wins, by the wall clock, whenever another node wrote last. */
    LWW("origin"),
    /** Last update wins between writes that did not know of each other. */
    VECTOR("versionVector");

    final String detector;

    Detection(String detector) {
      this.detector = detector;
    }
  }

  /** Every workload, in the order of the tables. */
  static List<Workload> all() {
    List<Workload> all = new ArrayList<>();
    for (Detection detection : Detection.values()) {
      all.add(run(Topology.PAIR, detection, 2));
      all.add(run(Topology.RING, detection, 3));
      all.add(run(Topology.MESH, detection, 3));
    }
    for (int nodes : new int[] {10, 25, 50}) {
      all.add(run(Topology.RING, Detection.LWW, nodes));
      all.add(run(Topology.MESH, Detection.LWW, nodes));
    }
    for (int events = 4; events <= 12; events += 2) {
      all.add(explore(2, events));
    }
    all.add(explore(3, 12));
    return all;
  }

  /** The workload of a name. */
  static Workload named(String name) {
    return all().stream().filter(one -> one.name.equals(name)).findFirst().orElseThrow();
  }

  private static Workload run(Topology topology, Detection detection, int nodes) {
    String shape = topology == Topology.RING ? "ring" : "mesh";
    StringBuilder actions = new StringBuilder();
    for (int i = 0; i < WRITES; i++) {
      // a stride of 7 is prime to every number of nodes used, so the writes go round them all
      actions.append(i == 0 ? "" : ",");
      actions.append(write(20L * i, i * 7 % nodes, "key" + i % 3, i));
    }
    String name = shape + nodes + (detection == Detection.LWW ? "-lww" : "-vector");
    return new Workload(
        topology == Topology.PAIR ? name.replace("mesh2", "pair") : name,
        Kind.RUN,
        text(name, nodes, shape, 50, detection, actions)
            .replace(
                "\"REPLICATION\"",
                topology == Topology.RING
                    ? "{\"loopStop\":\"ownId\",\"forwarding\":\"exceptSender\"}"
                    : "{}"));
  }

  /** Each write is a movable event, and so is each delivery of it: as many as there are nodes. */
  private static Workload explore(int nodes, int events) {
    StringBuilder actions = new StringBuilder();
    for (int i = 0; i < events / nodes; i++) {
      actions.append(i == 0 ? "" : ",").append(write(i, i % nodes, "key", i));
    }
    String name = "explore" + nodes + "x" + events;
    return new Workload(
        name,
        Kind.EXPLORE,
        text(name, nodes, "mesh", 10, Detection.VECTOR, actions).replace("\"REPLICATION\"", "{}"));
  }

  private static String text(
      String id, int nodes, String shape, int delayMs, Detection detection, CharSequence actions) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < nodes; i++) {
      names.append(i == 0 ? "" : ",").append('"').append(node(i)).append('"');
    }
    return """
        {"id":"%s","nodes":[%s],"%s":%d,"replication":"REPLICATION",
        "handling":{"detector":"%s","policy":"lastUpdateWins"},"actions":[%s]}"""
        .formatted(id, names, shape, delayMs, detection.detector, actions);
  }

  private static String node(int index) {
    return "N" + (10 + index);
  }

  private static String write(long atMs, int node, String key, int value) {
    return "{\"atMs\":%d,\"node\":\"%s\",\"write\":\"%s\",\"value\":%d}"
        .formatted(atMs, node(node), key, value);
  }

  Scenario scenario() {
    return ScenarioReader.read(json);
  }

  /** How much one turn of the loop does, in the unit of its kind. */
  long amount() {
    return kind == Kind.RUN ? Simulation.run(scenario()).events().size() : orders().count();
  }

  /** All orders of the scenario. */
  Orders orders() {
    return Exploration.of(scenario());
  }
}
