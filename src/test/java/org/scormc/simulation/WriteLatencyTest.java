package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scormc.conflict.Value;
import org.scormc.metric.Answers;

/** Users in three regions, half of them at P, three tenths at V and two tenths at S. */
class WriteLatencyTest {
  private static ScenarioBuilder regions() {
    return Scenario.named("regions")
        .leaders("P", "V", "S")
        .pair("P", "V", 40)
        .pair("P", "S", 80)
        .pair("V", "S", 110);
  }

  private static long meanTenthsMs(String leader) {
    ScenarioBuilder builder = regions();
    for (int i = 0; i < 10; i++) {
      String region = i < 5 ? "P" : i < 8 ? "V" : "S";
      String key = "row" + i;
      Operation write = new Operation.Insert(key, Row.of(key, new Value.Text("x")).values());
      builder
          .client("user" + i, region, 5)
          .actions(new Action(1000L * i, "user" + i, new Target.Nearest(), write));
      if (!leader.isEmpty()) {
        builder.home(key, leader, Home.Elsewhere.FORWARD);
      }
    }
    return Answers.of(Simulation.run(builder.build())).meanLatencyTenthsMs();
  }

  @Test
  void aSingleLeaderIsBestWhereMostUsersAre() {
    assertThat(meanTenthsMs("P")).isEqualTo(660);
    assertThat(meanTenthsMs("V")).isEqualTo(940);
    assertThat(meanTenthsMs("S")).isEqualTo(1560);
  }

  @Test
  void aLeaderInEachRegionTakesTheDistanceOutOfEveryWrite() {
    assertThat(meanTenthsMs("")).isEqualTo(100);
  }
}
