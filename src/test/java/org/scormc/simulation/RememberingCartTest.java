package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Block;
import org.scormc.conflict.Detector;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Value;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Link.Irregularity;

/** A cart at two leaders 100 ms apart, merged by a block. */
class RememberingCartTest {
  private static final Value CART = Value.Items.of("milk", "eggs");

  private static ScenarioBuilder cart(Block block) {
    return Scenario.named("cart")
        .leaders("A", "B")
        .pair("A", "B", 100)
        .row("cart", CART)
        .handling(Handling.of(Detector.VERSION_VECTOR, PerField.all(block)));
  }

  private static Operation take(String item) {
    return new Operation.Take("cart", Row.VALUE, item);
  }

  private static Operation put(String item) {
    return new Operation.Put("cart", Row.VALUE, item);
  }

  private static Trace removedHereAddedThere(Block block) {
    return Simulation.run(
        cart(block)
            .actions(Action.at(0, "A", take("eggs")), Action.at(20, "B", put("bread")))
            .build());
  }

  @Test
  void theUnionBringsTheEggsBack() {
    Trace trace = removedHereAddedThere(Block.UNION);
    assertThat(Snapshot.end(trace).text("A", "cart")).isEqualTo("{bread, eggs, milk}");
    assertThat(Snapshot.end(trace).text("B", "cart")).isEqualTo("{bread, eggs, milk}");
    assertThat(Metric.LOST_WRITES.of(trace)).as("the removal").isEqualTo(1);
  }

  @Test
  void tombstonesKeepTheEggsOut() {
    Trace trace = removedHereAddedThere(Block.UNION_MINUS_TOMBSTONES);
    assertThat(Snapshot.end(trace).text("A", "cart")).isEqualTo("{bread, milk}");
    assertThat(Snapshot.end(trace).text("B", "cart")).isEqualTo("{bread, milk}");
    assertThat(Metric.LOST_WRITES.of(trace)).isZero();
  }

  @Test
  void withTombstonesNothingCanBeAddedAgain() {
    Trace trace =
        Simulation.run(
            cart(Block.UNION_MINUS_TOMBSTONES)
                .actions(Action.at(0, "A", take("eggs")), Action.at(200, "A", put("eggs")))
                .build());
    assertThat(Snapshot.end(trace).text("A", "cart")).isEqualTo("{milk}");
    assertThat(Snapshot.end(trace).text("B", "cart")).isEqualTo("{milk}");
  }

  @Test
  void twoAdditionsBothStayUnderTheUnion() {
    Trace trace =
        Simulation.run(
            cart(Block.UNION)
                .actions(Action.at(0, "A", put("tea")), Action.at(20, "B", put("bread")))
                .build());
    assertThat(Snapshot.end(trace).text("A", "cart")).isEqualTo("{bread, eggs, milk, tea}");
  }

  private static String quantity(Block block, Value start) {
    Trace trace =
        Simulation.run(
            Scenario.named("quantity")
                .leaders("A", "B")
                .links(
                    Link.of("A", "B", 100).with(1, new Irregularity.Twice(10)),
                    Link.of("B", "A", 100).with(1, new Irregularity.Twice(10)))
                .replication(Replication.MESH.stoppedBy(Replication.LoopStop.OWN_ID))
                .row("quantity", start)
                .handling(Handling.of(Detector.VERSION_VECTOR, PerField.all(block)))
                .actions(
                    Action.at(0, "A", new Operation.Add("quantity", Row.VALUE, 2)),
                    Action.at(0, "B", new Operation.Add("quantity", Row.VALUE, 3)))
                .build());
    Snapshot end = Snapshot.end(trace);
    return end.text("A", "quantity") + "/" + end.text("B", "quantity");
  }

  @Test
  void deliveredTwiceTheSumCountsTwice() {
    assertThat(quantity(Block.SUM, new Value.Whole(0))).isEqualTo("8/7");
  }

  @Test
  void deliveredTwiceTheMaximumForgetsOneAndACellPerReplicaForgetsNone() {
    assertThat(quantity(Block.MAX, new Value.Whole(0))).isEqualTo("3/3");
    assertThat(quantity(Block.CELL_PER_REPLICA, new Value.Cells(Map.of()))).isEqualTo("5/5");
  }
}
