package org.scormc.parser;

import java.util.Optional;
import java.util.Set;
import org.scormc.simulation.Replication;
import org.scormc.simulation.Replication.Acknowledgement;
import org.scormc.simulation.Replication.Forwarding;
import org.scormc.simulation.Replication.LoopStop;

/** Reads how changes travel; what is left out follows from the shape of the topology. */
final class ReplicationParser {
  private static final Set<String> PASSING_ON = Set.of("ring", "two-way-ring", "star", "tree");
  private static final Set<String> WITHOUT_DETOURS = Set.of("ring", "star", "tree");

  private ReplicationParser() {}

  /** Reads {@code replication} of a scenario whose nodes are known. */
  static Replication parse(ScenarioMapping scenario, String shape) {
    Replication usual =
        Replication.MESH
            .stoppedBy(WITHOUT_DETOURS.contains(shape) ? LoopStop.OWN_ID : LoopStop.SEEN_SET)
            .forwarding(
                PASSING_ON.contains(shape) ? Forwarding.EXCEPT_SENDER : Forwarding.OWN_ONLY);
    Optional<ScenarioMapping> found = scenario.mapping("replication");
    Replication replication = found.map(yaml -> read(yaml, usual)).orElse(usual);
    found.ifPresent(ScenarioMapping::end);
    return replication;
  }

  /** Says so if a write could not reach the node that gives it its place in the agreed order. */
  static void checkOrderer(ScenarioMapping scenario, Replication replication, Joins joins) {
    if (replication.acknowledgement() instanceof Acknowledgement.Certified certified) {
      ScenarioMapping yaml = scenario.mapping("replication").orElseThrow();
      for (String node : scenario.terms().nodes()) {
        if (!node.equals(certified.orderer())) {
          joins.require(
              node,
              certified.orderer(),
              ScenarioMapping.MOST_MS,
              yaml.place("certified-by"),
              scenario.terms().log());
        }
      }
    }
  }

  private static Replication read(ScenarioMapping yaml, Replication usual) {
    Replication replication =
        usual
            .stoppedBy(yaml.choice("loop-stop", "loop stop", usual.loopStop()))
            .forwarding(yaml.choice("forward", "rule of forwarding", usual.forwarding()))
            .acknowledged(acknowledgement(yaml));
    return yaml.has("purge-tombstones-after")
        ? replication.purgingAfter(yaml.timeMs("purge-tombstones-after"))
        : replication;
  }

  private static Acknowledgement acknowledgement(ScenarioMapping yaml) {
    long others = yaml.terms().nodes().size() - 1L;
    if (yaml.has("acknowledge-after-receipts")) {
      return new Acknowledgement.Receipts(
          (int) yaml.number("acknowledge-after-receipts", 1, Math.max(1, others)));
    }
    return yaml.has("certified-by")
        ? new Acknowledgement.Certified(yaml.node("certified-by").value())
        : new Acknowledgement.Local();
  }
}
