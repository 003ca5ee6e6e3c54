package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Detector;
import org.scormc.conflict.KeepLocal;
import org.scormc.metric.Snapshot;

class TableTest {
  private static final Handling REMOTE = Handling.of(Detector.ORIGIN, new ApplyRemote());
  private static final Handling LOCAL = Handling.of(Detector.ORIGIN, new KeepLocal());

  @Test
  void aKeyIsTreatedAsItselfThenAsItsTableThenAsAllOthers() {
    ScenarioBuilder builder =
        Scenario.named("tables")
            .leaders("A", "B")
            .pair("A", "B", 100)
            .handlingOfTable("orders", REMOTE)
            .handling("orders/2", LOCAL);
    for (String key : new String[] {"orders/1", "orders/2", "orders.1"}) {
      builder.write(0, "A", key, "a").write(40, "B", key, "b");
    }
    Snapshot end = Snapshot.end(Simulation.run(builder.build()));
    assertThat(end.text("A", "orders/1") + end.text("B", "orders/1")).isEqualTo("ba");
    assertThat(end.text("A", "orders/2") + end.text("B", "orders/2")).isEqualTo("ab");
    assertThat(end.text("A", "orders.1") + end.text("B", "orders.1"))
        .as("no table: the last update wins")
        .isEqualTo("bb");
  }

  @Test
  void theTableIsWhatStandsBeforeTheFirstStroke() {
    assertThat(Scenario.tableOf("orders/17/lines")).isEqualTo("orders");
    assertThat(Scenario.tableOf("orders")).isEmpty();
  }
}
