package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Detector;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Replication.Forwarding;
import org.scormc.simulation.Replication.LoopStop;

class SteppingTest {
  private static ScenarioBuilder pair() {
    return Scenario.named("pair")
        .leaders("A", "B")
        .pair("A", "B", 100)
        .write(0, "A", "x", "1")
        .write(40, "B", "x", "2");
  }

  @Test
  void theSameScenarioGivesTheSameTrace() {
    assertThat(Simulation.run(pair().build())).isEqualTo(Simulation.run(pair().build()));
  }

  @Test
  void rewindingIsRunningAgainToAnEarlierStep() {
    Simulation simulation = Simulation.of(pair().build());
    List<Trace> traces = new ArrayList<>();
    traces.add(simulation.trace());
    while (simulation.step()) {
      traces.add(simulation.trace());
    }
    assertThat(traces).hasSize(5);
    for (int i = 0; i < traces.size(); i++) {
      assertThat(Simulation.at(pair().build(), i).trace()).isEqualTo(traces.get(i));
      for (String node : List.of("A", "B")) {
        assertThat(Snapshot.atStep(traces.get(4), i).text(node, "x"))
            .isEqualTo(Snapshot.end(traces.get(i)).text(node, "x"));
      }
    }
  }

  @Test
  void aBranchSharesThePastAndChangesWhatComes() {
    Scenario changed = pair().faults(new Fault.Crash(90, "B")).build();
    assertThat(Simulation.at(changed, 2).trace().events())
        .isEqualTo(Simulation.at(pair().build(), 2).trace().events());
    assertThat(Snapshot.end(Simulation.run(changed)).live()).containsExactly("A");
  }

  @Test
  void oneCanRunToATimeOrToTheNextDeliveryAtANode() {
    Simulation simulation = Simulation.of(pair().build());
    simulation.runTo(99);
    assertThat(simulation.steps()).isEqualTo(2);
    simulation.runToDelivery("A");
    assertThat(simulation.nowMs()).isEqualTo(140);
    assertThat(simulation.quiescent()).isTrue();
    assertThat(simulation.trace().end()).isEqualTo(Trace.End.QUIESCENT);
  }

  @Test
  void atOneInstantFaultsComeFirstThenDeliveriesThenClientsByNodeName() {
    Scenario scenario =
        Scenario.named("instant")
            .leaders("A", "B", "C")
            .pair("A", "B", 100)
            .write(100, "C", "z", "c")
            .write(100, "B", "y", "b")
            .write(0, "A", "x", "a")
            .faults(new Fault.MoveClock(100, "C", 1))
            .build();
    List<String> order = new ArrayList<>();
    for (TraceEvent event : Simulation.run(scenario).events()) {
      if (event.timeMs() == 100
          && !(event.what() instanceof Happening.Stored
              || event.what() instanceof Happening.Applied)) {
        order.add(event.node() + " " + event.what().getClass().getSimpleName());
      }
    }
    assertThat(order)
        .containsSubsequence(
            "C ClockChanged", "B Delivered", "B Requested", "B Wrote", "C Requested", "C Wrote");
  }

  @Test
  void aRunThatMakesMoreAndMoreMessagesIsStoppedWithAReason() {
    Scenario scenario =
        Scenario.named("storm")
            .leaders("A", "B", "C")
            .mesh(1)
            .replication(Replication.RING.stoppedBy(LoopStop.NONE).forwarding(Forwarding.ALL))
            .handling(Handling.of(Detector.NONE, new ApplyRemote()))
            .write(0, "A", "x", "1")
            .build();
    assertThatThrownBy(() -> Simulation.run(scenario))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("set a loop stop");
  }

  @Test
  void aNameThatMeansNothingIsRefusedWithThoseThatDo() {
    assertThatThrownBy(() -> pair().write(1, "Z", "x", "1").build())
        .hasMessage("there is no node `Z`; there are A, B");
    assertThatThrownBy(() -> pair().faults(new Fault.Crash(1, "Q")).build())
        .hasMessage("there is no node `Q`; there are A, B");
    assertThatThrownBy(() -> pair().faults(new Fault.Cut(1, List.of(), List.of("A"), true)).build())
        .hasMessage("a cut has two sides, and each has a node");
    assertThatThrownBy(() -> pair().links(Link.of("A", "B", 1)).build())
        .hasMessage("two links from `A` to `B`");
  }
}
