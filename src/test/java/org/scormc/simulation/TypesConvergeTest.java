package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.conflict.Time;
import org.scormc.metric.Converged;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.state.Type;

/** Replicated data types in random worlds: any shape, late, again, out of order, with a cut. */
class TypesConvergeTest {
  private static final int RUNS = Integer.getInteger("types.runs", 300);

  private static boolean agrees(Scenario scenario) {
    Trace trace = Simulation.run(scenario);
    Snapshot end = Snapshot.end(trace);
    boolean alike = trace.end() == Trace.End.QUIESCENT && Converged.of(trace);
    for (String node : end.live()) {
      // what a learner does not see must be equal too
      alike &= end.versions(node, "k").get(0).sameContent(end.versions("A", "k").get(0));
    }
    return alike;
  }

  private static Optional<Scenario> firstThatDiffers(TypeWorkload workload, int mostNodes) {
    for (long seed = 0; seed < RUNS; seed++) {
      Scenario scenario = RandomScenario.of(seed, workload, mostNodes);
      if (!agrees(scenario)) {
        return Optional.of(scenario);
      }
    }
    return Optional.empty();
  }

  static Stream<Arguments> convergent() {
    return Stream.of(Type.values())
        .filter(type -> type != Type.OT_TEXT && type != Type.NAIVE_TEXT)
        .flatMap(
            type ->
                Stream.of(Time.values())
                    .filter(clock -> type.timed() || clock == Time.WALL)
                    .map(clock -> arguments(type, clock)));
  }

  @ParameterizedTest
  @MethodSource("convergent")
  void everyWorldEndsWithEqualStates(Type type, Time clock) {
    assertThat(firstThatDiffers(new TypeWorkload(type, clock), 4)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"OT_TEXT", "NAIVE_TEXT"})
  void textsByPositionDifferInSomeWorld(Type type) {
    assertThat(firstThatDiffers(new TypeWorkload(type, Time.WALL), 4)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = "OT_TEXT")
  void twoSitesThatTransformAlwaysShowTheSameText(Type type) {
    for (long seed = 0; seed < RUNS; seed++) {
      Trace trace = Simulation.run(RandomScenario.of(seed, new TypeWorkload(type, Time.WALL), 2));
      assertThat(Snapshot.end(trace).equalOn("k")).as("seed " + seed).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "BOUNDED_COUNTER")
  void quotasAreNeverOverspent(Type type) {
    long refused = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      Trace trace = Simulation.run(RandomScenario.of(seed, new TypeWorkload(type, Time.WALL), 4));
      for (TraceEvent event : trace.events()) {
        if (event.what() instanceof Happening.Stored stored) {
          assertThat(stored.versions().get(0).value(Row.VALUE).orElseThrow().text())
              .doesNotStartWith("-");
        }
      }
      refused += Metric.REFUSED.of(trace);
    }
    assertThat(refused).isPositive();
  }
}
