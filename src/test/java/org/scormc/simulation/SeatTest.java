package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Block;
import org.scormc.conflict.Detector;
import org.scormc.conflict.FirstUpdateWins;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.StopAtConflict;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** Alice and Bob book one seat at two leaders 100 ms apart. */
class SeatTest {
  private static ScenarioBuilder seat() {
    return Scenario.named("seat")
        .leaders("A", "B")
        .pair("A", "B", 100)
        .rule(new Rule.OneHolder("7F", Operation.Book.HOLDER))
        .actions(
            Action.at(0, "A", new Operation.Book("7F", "Alice")),
            Action.at(30, "B", new Operation.Book("7F", "Bob")));
  }

  private static Trace deciding(Policy policy) {
    return Simulation.run(seat().handling(Handling.of(Detector.VERSION_VECTOR, policy)).build());
  }

  private static void ends(Trace trace, String onA, String onB, long rulesBroken, long broken) {
    assertThat(Snapshot.end(trace).text("A", "7F")).isEqualTo(onA);
    assertThat(Snapshot.end(trace).text("B", "7F")).isEqualTo(onB);
    assertThat(Metric.RULES_BROKEN.of(trace)).isEqualTo(rulesBroken);
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isEqualTo(broken);
  }

  @Test
  void lastUpdateWinsKeepsTheRuleAndBreaksAlicesConfirmation() {
    ends(deciding(new LastUpdateWins(Recency.WALL, true)), "holder=Bob", "holder=Bob", 0, 1);
  }

  @Test
  void firstUpdateWinsKeepsTheRuleAndBreaksBobsConfirmation() {
    ends(deciding(new FirstUpdateWins(Recency.WALL)), "holder=Alice", "holder=Alice", 0, 1);
  }

  @Test
  void theUnionBreaksTheRuleAndNoConfirmationYet() {
    Trace trace = deciding(PerField.all(Block.UNION));
    ends(trace, "holder={Alice, Bob}", "holder={Alice, Bob}", 1, 0);
    assertThat(Metric.CONFIRMATIONS_IN_DANGER.of(trace)).isEqualTo(1);
  }

  @Test
  void siblingsBreakTheRuleUntilAPersonActs() {
    Trace trace = deciding(new Siblings());
    ends(trace, "holder=Alice | holder=Bob", "holder=Alice | holder=Bob", 1, 0);
    assertThat(Metric.CONFIRMATIONS_IN_DANGER.of(trace)).isEqualTo(1);
  }

  @Test
  void aUniqueIndexHoldsOnEachReplicaOnly() {
    ends(deciding(new StopAtConflict()), "holder=Alice", "holder=Bob", 1, 0);
  }

  @Test
  void aHomeKeepsTheRuleAndEveryConfirmation() {
    Trace trace = Simulation.run(seat().home("7F", "A", Home.Elsewhere.FORWARD).build());
    ends(trace, "holder=Alice", "holder=Alice", 0, 0);
    assertThat(Metric.REFUSED.of(trace)).isEqualTo(1);
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Refused)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.timeMs()).isEqualTo(230);
              assertThat(event.node()).isEqualTo("B");
              assertThat(event.why()).isEqualTo(Cause.SLOT_TAKEN);
            });
  }

  @Test
  void tentativeRequestsAreTakenDuringACutAndConfirmedAfterIt() {
    Trace trace =
        Simulation.run(
            Scenario.named("seat")
                .leaders("A", "B")
                .pair("A", "B", 100)
                .rule(new Rule.OneHolder("7F", Operation.Book.HOLDER))
                .home("7F", "A", Home.Elsewhere.TENTATIVE)
                .faults(
                    new Fault.Cut(10, List.of("A"), List.of("B"), true),
                    new Fault.Heal(500, List.of("A"), List.of("B")))
                .actions(Action.at(30, "B", new Operation.Book("7F", "Bob")))
                .build());
    ends(trace, "holder=Bob", "holder=Bob", 0, 0);
    assertThat(trace.events())
        .filteredOn(
            event ->
                event.what() instanceof Happening.Tentative
                    || event.what() instanceof Happening.Acknowledged)
        .extracting(TraceEvent::timeMs)
        .containsExactly(30L, 700L);
  }

  @Test
  void aHomeThatCannotBeReachedRefuses() {
    Trace trace =
        Simulation.run(
            seat()
                .home("7F", "A", Home.Elsewhere.FORWARD)
                .faults(new Fault.Cut(20, List.of("A"), List.of("B"), true))
                .build());
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Refused)
        .extracting(TraceEvent::why)
        .containsExactly(Cause.OWNER_UNREACHABLE);
  }

  @Test
  void certificationLetsTheFirstInTheAgreedOrderWinAndRollsTheOtherBack() {
    Trace trace =
        Simulation.run(
            seat()
                .replication(
                    Replication.MESH.acknowledged(new Replication.Acknowledgement.Certified("A")))
                .build());
    ends(trace, "holder=Alice", "holder=Alice", 0, 0);
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.RolledBack)
        .extracting(TraceEvent::node)
        .containsExactly("A", "B");
    assertThat(Metric.ACKNOWLEDGED.of(trace)).isEqualTo(1);
    assertThat(Metric.REFUSED.of(trace)).isEqualTo(1);
  }
}
