package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.at;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.run;
import static org.scormc.ScenarioFiles.seen;
import static org.scormc.ScenarioFiles.times;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Group.Filter;
import org.scormc.exploration.Orders;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;

/** What happens in the scenario files, as far as it was worked out by hand. */
class WorkedScenariosTest {
  @Test
  void thePhotoIsSeenThenVanishesThenIsSeenAgain() {
    assertThat(seen(run("vanishing-photo"))).containsExactly("v1", "v2", "v1", "v2");
  }

  @Test
  void threeAcknowledgedWritesDieWithTheLeader() {
    Trace trace = run("failover");
    assertThat(Snapshot.end(trace).keys()).containsExactly("w1", "w2", "w3");
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(3);
  }

  @Test
  void withAReceiptNothingIsAcknowledgedAndThreeWritesSurviveAllTheSame() {
    Trace trace = run("failover-with-receipts");
    assertThat(Metric.ACKNOWLEDGED.of(trace)).isZero();
    assertThat(Metric.LOST_WRITES.of(trace)).isZero();
    assertThat(Snapshot.end(trace).keys()).containsExactly("w1", "w2", "w3");
  }

  @ParameterizedTest
  @CsvSource({
    "apply-remote, A Jazz & Blues; B Jazz Night, 0, 0",
    "keep-local, A Jazz Night; B Jazz & Blues, 0, 0",
    "last-update-wins, A Jazz & Blues; B Jazz & Blues, 1, 1",
    "first-update-wins, A Jazz Night; B Jazz Night, 1, 1",
    "stop-at-conflict, A Jazz Night; B Jazz & Blues, 0, 0"
  })
  void twoOfTheFivePoliciesConvergeAndEachOfThemLosesAWrite(
      String policy, String end, long converged, long lost) {
    Trace trace = run("swapped-titles-" + policy);
    assertThat(ends(trace, "title")).isEqualTo(end);
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(converged);
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(lost);
    assertThat(Metric.CONFLICTS_REPORTED.of(trace)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "siblings, A holder=Alice | holder=Bob; B holder=Alice | holder=Bob, 1, 0",
    "last-update-wins, A holder=Bob; B holder=Bob, 0, 1",
    "first-update-wins, A holder=Alice; B holder=Alice, 0, 1",
    "stop-at-conflict, A holder=Alice; B holder=Bob, 1, 0",
    "with-a-home, A holder=Alice; B holder=Alice, 0, 0",
    "tentative, A holder=Alice; B holder=Alice, 0, 0"
  })
  void onlyAnOwnerKeepsBothTheRuleAndTheConfirmations(
      String design, String end, long rulesBroken, long confirmationsBroken) {
    Trace trace = run("seat-" + design);
    assertThat(ends(trace, "7F")).isEqualTo(end);
    assertThat(Metric.RULES_BROKEN.of(trace)).isEqualTo(rulesBroken);
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isEqualTo(confirmationsBroken);
  }

  @Test
  void theUnionOfHoldersBreaksTheRule() {
    Trace trace = run("seat-union");
    assertThat(ends(trace, "7F")).isEqualTo("A holder={Alice, Bob}; B holder={Alice, Bob}");
    assertThat(Metric.RULES_BROKEN.of(trace)).isEqualTo(1);
  }

  @Test
  void theOwnerOfTheSeatDecidesAt130AndBobIsToldAt230() {
    assertThat(times(run("seat-with-a-home"), event -> event.what() instanceof Happening.Refused))
        .containsExactly(230L);
  }

  @Test
  void fourOfSixOrdersConfirmTheSeatTwice() {
    Orders orders = Exploration.of(ScenarioFiles.scenario("seat-siblings"));
    assertThat(orders.count()).isEqualTo(6);
    assertThat(orders.count(Filter.RULE_BROKEN)).isEqualTo(4);
    assertThat(orders.count(group -> !group.outcome().answers().containsValue("refused")))
        .isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "slow-clock, P approved; T approved",
    "slow-clock-judged-on-arrival-only, P approved; T revoked",
    "slow-clock-hybrid, P revoked; T revoked",
    "slow-clock-hybrid-unseen, P approved; T approved"
  })
  void aSlowClockLosesTheRevokeUnlessItsWriterHadSeenTheApprovalByHybridTime(
      String name, String end) {
    assertThat(ends(run(name), "status")).isEqualTo(end);
  }

  @Test
  void aDecisionThatWasLostHadBeenAcknowledged() {
    assertThat(Metric.LOST_WRITES.of(run("slow-clock"))).isEqualTo(1);
  }

  @Test
  void fourOfSixOrdersLoseASaleAndTheReplicasAgreeAboutIt() {
    Orders orders = Exploration.of(ScenarioFiles.scenario("lost-sale"));
    assertThat(orders.count()).isEqualTo(6);
    assertThat(orders.count(group -> group.outcome().shown().get("A.stock").equals("9")))
        .isEqualTo(4);
    assertThat(orders.count(group -> group.outcome().shown().get("A.stock").equals("8")))
        .isEqualTo(2);
    assertThat(orders.count(Filter.REPLICAS_DIFFER)).isZero();
  }

  @Test
  void addingDifferencesLosesNoSale() {
    Orders orders = Exploration.of(ScenarioFiles.scenario("lost-sale-delta"));
    assertThat(orders.count(group -> group.outcome().shown().get("A.stock").equals("8")))
        .isEqualTo(6);
  }

  @Test
  void aBrokenRingKeepsWhatMustPassThroughTheDeadNode() {
    Trace trace = run("broken-ring");
    assertThat(ends(trace, "x")).isEqualTo("A 1; B 1; D -");
    assertThat(ends(trace, "y")).isEqualTo("A 2; B 2; D 2");
    assertThat(ends(trace, "z")).isEqualTo("A -; B 3; D -");
  }

  @Test
  void oneLinkRepairsTheRingAndTheLastChangeIsAt500() {
    Trace trace = run("repaired-ring");
    assertThat(ends(trace, "x")).isEqualTo("A 1; B 1; D 1");
    assertThat(ends(trace, "z")).isEqualTo("A 3; B 3; D 3");
    assertThat(times(trace, event -> event.what() instanceof Happening.Stored))
        .endsWith(500L)
        .doesNotContain(550L);
    assertThat(trace.lastTimeMs()).isEqualTo(550);
  }

  @Test
  void leavesDriftWhileTheHubSleepsAndAllKnowAt1100() {
    Trace trace = run("hub-asleep");
    assertThat(at(trace, 600, "L1", "x") + at(trace, 600, "L3", "x")).isEqualTo("12");
    assertThat(at(trace, 600, "L2", "x") + at(trace, 600, "L4", "x")).isEqualTo("--");
    assertThat(at(trace, 1050, "H", "x")).isEqualTo("2");
    assertThat(at(trace, 1099, "L2", "x")).isEqualTo("-");
    assertThat(ends(trace, "x")).isEqualTo("H 2; L1 2; L2 2; L3 2; L4 2");
    assertThat(Metric.CONVERGED_SINCE_MS.of(trace)).isEqualTo(1100);
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(8);
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"skip, new, 0", "stop, new, 0", "insert, paid, 1", "wait, paid, 1"})
  void aPaymentThatOvertakesItsOrderNeedsToBeKeptOrToWait(
      String answer, String atC, long converged) {
    Trace trace = run("overtaken-" + answer);
    assertThat(at(trace, 400, "C", "order")).isEqualTo(atC);
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(converged);
  }

  @Test
  void waitingHidesThePaymentAndStoppingHaltsTheFeedAt90() {
    assertThat(at(run("overtaken-wait"), 399, "C", "order")).isEqualTo("-");
    assertThat(at(run("overtaken-insert"), 90, "C", "order")).isEqualTo("paid");
    assertThat(times(run("overtaken-stop"), event -> event.what() instanceof Happening.Halted))
        .containsExactly(90L);
  }

  @ParameterizedTest
  @CsvSource({
    "ghost, 20, A 1; B 1; D 1",
    "ghost-ignored-at-d, 4, A 1; B 1; D 1",
    "ghost-ignored-at-a, 2, A -; B -; D 1",
    "ghost-ignored-at-b, 3, A 1; B -; D 1",
    "ghost-with-a-seen-set, 4, A 1; B 1; D 1"
  })
  void aChangeWhoseNodeIsGoneMustBeStoppedBehindTheLastWhoNeedsIt(
      String name, long deliveries, String end) {
    Trace trace = run(name);
    assertThat(Metric.CHANGES_DELIVERED.of(trace)).isEqualTo(deliveries);
    assertThat(ends(trace, "w")).isEqualTo(end);
  }

  @Test
  void theGhostIsAppliedSevenTimesAtAAndDAndSixTimesAtB() {
    Trace trace = run("ghost");
    for (String node : List.of("A", "B", "D")) {
      assertThat(
              times(
                  trace,
                  event -> event.node().equals(node) && event.what() instanceof Happening.Applied))
          .as(node)
          .hasSize(node.equals("B") ? 6 : 7);
    }
  }
}
