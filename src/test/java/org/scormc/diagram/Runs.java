package org.scormc.diagram;

import java.util.List;
import java.util.Optional;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Delta;
import org.scormc.conflict.Detector;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.MissingRow;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.Value;
import org.scormc.simulation.Action;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Home;
import org.scormc.simulation.Link;
import org.scormc.simulation.Node;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Replication;
import org.scormc.simulation.Replication.Acknowledgement;
import org.scormc.simulation.Row;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.ScenarioBuilder;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;

/** Runs to be drawn, as the course has them. */
final class Runs {
  private static final LastUpdateWins LATEST = new LastUpdateWins(Recency.WALL, true);

  private Runs() {}

  /** A user writes at the leader and reads at followers 40 and 300 ms away. */
  static Trace vanishingPhoto() {
    ScenarioBuilder builder =
        Scenario.named("photo")
            .nodes(Node.leader("L"), Node.follower("F1"), Node.follower("F2"))
            .links(Link.of("L", "F1", 40), Link.of("L", "F2", 300))
            .client("user", "L", 0)
            .row("photo", "v1")
            .actions(Action.by("user", 0, "L", set("photo", "v2")));
    long[] times = {20, 100, 250, 400};
    String[] replicas = {"F1", "F1", "F2", "F2"};
    for (int i = 0; i < times.length; i++) {
      builder.actions(
          Action.by(
              "user", times[i], replicas[i], new Operation.Read("photo", Optional.empty(), false)));
    }
    return Simulation.run(builder.build());
  }

  private static Operation set(String key, String value) {
    return new Operation.Write(
        key, Row.of(key, new Value.Text(value)).values(), new Operation.Knowing.Everything());
  }

  /** A leader crashes with changes on their way, and comes back to be told what it missed. */
  static Trace crashAndRestart() {
    return Simulation.run(
        Scenario.named("crash")
            .leaders("L", "F")
            .pair("L", "F", 150)
            .client("Ann", "L", 0)
            .client("Bob", "F", 0)
            .replication(Replication.MESH.acknowledged(new Acknowledgement.Receipts(1)))
            .actions(
                Action.by("Ann", 0, "L", set("price", "10")),
                Action.by("Ann", 200, "L", set("price", "12")),
                Action.by("Ann", 300, "L", set("price", "15")),
                Action.by("Bob", 400, "F", set("price", "11")))
            .faults(new Fault.Crash(260, "L"), new Fault.Restart(600, "L"))
            .build());
  }

  /** Two leaders change the same title. */
  static Trace swappedTitles(Policy policy) {
    return Simulation.run(
        Scenario.named("title")
            .leaders("A", "B")
            .pair("A", "B", 100)
            .row("title", "Untitled")
            .handling(Handling.of(Detector.ORIGIN, policy))
            .write(0, "A", "title", "Jazz Night")
            .write(40, "B", "title", "Jazz & Blues")
            .build());
  }

  static Trace swappedTitles() {
    return swappedTitles(new ApplyRemote());
  }

  static Trace siblingTitles() {
    return swappedTitles(new Siblings());
  }

  /** A manager in Tokyo revokes by a slow clock what was approved. */
  static Trace slowClock() {
    return Simulation.run(
        Scenario.named("approval")
            .nodes(Node.leader("Paris"), Node.leader("Tokyo").skewedBy(-180))
            .pair("Paris", "Tokyo", 60)
            .row("status", "open")
            .handling(Handling.of(Detector.VERSION_VECTOR, LATEST))
            .write(1000, "Paris", "status", "approved")
            .write(1100, "Tokyo", "status", "revoked")
            .build());
  }

  /** A ring of four with a dead node, and a new link at 400. */
  static Trace brokenRing() {
    return Simulation.run(
        Scenario.named("ring")
            .leaders("A", "B", "C", "D")
            .ring(50)
            .replication(Replication.RING)
            .faults(
                new Fault.Crash(0, "C"),
                new Fault.AddLink(400, Link.of("B", "D", 50), Optional.of("C")))
            .write(10, "A", "x", "1")
            .write(20, "D", "y", "2")
            .write(30, "B", "z", "3")
            .build());
  }

  /** A star whose hub sleeps. */
  static Trace hubAsleep() {
    return Simulation.run(
        Scenario.named("star")
            .leaders("H", "L1", "L2", "L3", "L4")
            .pair("H", "L1", 50)
            .pair("H", "L2", 50)
            .pair("H", "L3", 50)
            .pair("H", "L4", 50)
            .replication(Replication.RING)
            .faults(new Fault.Crash(100, "H"), new Fault.Restart(1000, "H"))
            .write(120, "L1", "x", new Value.Whole(1))
            .write(500, "L3", "x", new Value.Whole(2))
            .build());
  }

  /** A payment that overtakes its order. */
  static Trace overtaking(MissingRow missingRow) {
    return Simulation.run(
        Scenario.named("payment")
            .leaders("A", "B", "C")
            .links(
                Link.of("A", "B", 30),
                Link.of("A", "C", 400),
                Link.of("B", "A", 40),
                Link.of("B", "C", 40))
            .handling(new Handling(Detector.PRIMARY_KEY, LATEST, missingRow))
            .write(0, "A", "order", "new")
            .write(50, "B", "order", "paid")
            .build());
  }

  static Trace waiting() {
    return overtaking(MissingRow.WAIT_FOR_CAUSE);
  }

  static Trace stopping() {
    return overtaking(MissingRow.STOP);
  }

  /** A is cut off from B and C; likes are added up, a seat has its home at B. */
  static Trace cutAndHeal() {
    return Simulation.run(
        Scenario.named("cut")
            .leaders("A", "B", "C")
            .mesh(60)
            .row("likes", new Value.Whole(0))
            .handling("likes", Handling.of(Detector.VERSION_VECTOR, new Delta(LATEST)))
            .home("7F", "B", Home.Elsewhere.FORWARD)
            .faults(
                new Fault.Cut(100, List.of("A"), List.of("B", "C"), true),
                new Fault.Heal(900, List.of("A"), List.of("B", "C")))
            .actions(
                Action.at(60, "B", new Operation.Add("likes", Row.VALUE, 1)),
                Action.at(200, "A", new Operation.Add("likes", Row.VALUE, 2)),
                Action.at(220, "C", new Operation.Add("likes", Row.VALUE, -1)),
                Action.at(400, "C", new Operation.Book("7F", "Carol")),
                Action.at(450, "A", new Operation.Book("7F", "Ann")))
            .build());
  }

  /** One message is lost and one arrives twice, on a link from A to B. */
  static Trace lossAndCopy() {
    return Simulation.run(
        Scenario.named("loss")
            .leaders("A", "B")
            .links(
                Link.of("A", "B", 80)
                    .with(1, new Link.Irregularity.Lost())
                    .with(2, new Link.Irregularity.Twice(50)),
                Link.of("B", "A", 80))
            .write(0, "A", "stock", "7")
            .write(100, "A", "stock", "6")
            .build());
  }

  /** Names and values that try to break out of the drawing. */
  static Trace hostile() {
    return Simulation.run(
        Scenario.named("hostile")
            .leaders("<script>alert(1)</script>", "B\" onload=\"x", "C'&]]>")
            .mesh(60)
            .client("</text><a href='x'>", "C'&]]>", 0)
            .row("k<y", "\u0000\uD800 & <b>")
            .row("long", "a-very-long-value-without-any-space-that-does-not-fit-anywhere")
            .write(0, "B\" onload=\"x", "k<y", "<style>*{}</style> & a text of many words in a row")
            .actions(Action.by("</text><a href='x'>", 70, "C'&]]>", set("k<y", "WWWWWWWWWWWWWW")))
            .build());
  }
}
