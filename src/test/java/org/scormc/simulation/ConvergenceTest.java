package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Block;
import org.scormc.conflict.ColumnLastUpdateWins;
import org.scormc.conflict.Delta;
import org.scormc.conflict.Detector;
import org.scormc.conflict.FirstUpdateWins;
import org.scormc.conflict.KeepLocal;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.NodePriority;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.StopAtConflict;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.metric.Converged;
import org.scormc.simulation.RandomScenario.Workload;

/** Random runs: what must converge does, and what is broken on purpose is caught. */
class ConvergenceTest {
  private static final int RUNS = Integer.getInteger("convergence.runs", 10_000);
  private static final Recency WALL = Recency.WALL;
  private static final LastUpdateWins LATEST = new LastUpdateWins(WALL, true);

  static Stream<Arguments> convergent() {
    return Stream.of(
        arguments(LATEST, Workload.ROWS, false),
        arguments(
            new LastUpdateWins(new Recency(Time.WALL, Tie.SMALLER_NODE), true),
            Workload.ROWS,
            false),
        arguments(
            new LastUpdateWins(new Recency(Time.HYBRID, Tie.LARGER_NODE), true),
            Workload.ROWS,
            false),
        arguments(
            new LastUpdateWins(new Recency(Time.LAMPORT, Tie.LARGER_NODE), true),
            Workload.ROWS,
            false),
        arguments(new ColumnLastUpdateWins(WALL, List.of()), Workload.ROWS, false),
        arguments(new Siblings(), Workload.ROWS, false),
        arguments(PerField.all(Block.MAX), Workload.RAISES, false),
        arguments(PerField.all(Block.CELL_PER_REPLICA), Workload.CELLS, false),
        arguments(PerField.all(Block.UNION), Workload.PUTS, false),
        arguments(PerField.all(Block.UNION_MINUS_TOMBSTONES), Workload.PUTS_AND_TAKES, false),
        arguments(new Delta(LATEST), Workload.RAISES, true));
  }

  @ParameterizedTest
  @MethodSource("convergent")
  void everyRunEndsWithEqualReplicas(Policy policy, Workload workload, boolean exactlyOnce) {
    Optional<Scenario> failing = firstFailing(RUNS, policy, workload, exactlyOnce);
    if (failing.isPresent()) {
      fail(report(failing.get()));
    }
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments(new ApplyRemote(), Workload.ROWS, false),
        arguments(new KeepLocal(), Workload.ROWS, false),
        arguments(new LastUpdateWins(WALL, false), Workload.ROWS, false),
        arguments(new LastUpdateWins(new Recency(Time.WALL, Tie.NONE), true), Workload.ROWS, false),
        arguments(new FirstUpdateWins(WALL), Workload.ROWS, false),
        arguments(new NodePriority(), Workload.ROWS, false),
        arguments(new StopAtConflict(), Workload.ROWS, false),
        arguments(PerField.all(Block.SUM), Workload.RAISES, false),
        arguments(PerField.all(Block.AVERAGE), Workload.RAISES, true),
        arguments(PerField.all(Block.UNION), Workload.PUTS_AND_TAKES, true),
        arguments(new Delta(LATEST), Workload.RAISES, false));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenPolicyIsCaughtWithASmallCase(Policy policy, Workload workload, boolean exactlyOnce) {
    Optional<Scenario> failing = firstFailing(2_000, policy, workload, exactlyOnce);
    assertThat(failing).isPresent();
    assertThat(Shrinking.smallest(failing.get(), ConvergenceTest::fails).actions())
        .hasSizeBetween(1, 4);
  }

  private static boolean fails(Scenario scenario) {
    Trace trace = Simulation.run(scenario);
    return trace.end() != Trace.End.QUIESCENT || !Converged.of(trace);
  }

  private static Optional<Scenario> firstFailing(
      int runs, Policy policy, Workload workload, boolean exactlyOnce) {
    for (long seed = 0; seed < runs; seed++) {
      Scenario scenario =
          RandomScenario.of(
              seed, workload, Handling.of(Detector.VERSION_VECTOR, policy), exactlyOnce);
      if (fails(scenario)) {
        return Optional.of(scenario);
      }
    }
    return Optional.empty();
  }

  private static String report(Scenario failing) {
    Scenario small = Shrinking.smallest(failing, ConvergenceTest::fails);
    List<String> lines = new ArrayList<>();
    lines.add(failing.id() + " does not converge; shrunk to");
    small.links().forEach(link -> lines.add(link.toString()));
    small.actions().forEach(action -> lines.add(action.toString()));
    small.faults().forEach(fault -> lines.add(fault.toString()));
    Simulation.run(small)
        .events()
        .forEach(event -> lines.add(event.timeMs() + " " + event.node() + " " + event.what()));
    return String.join("\n", lines);
  }
}
