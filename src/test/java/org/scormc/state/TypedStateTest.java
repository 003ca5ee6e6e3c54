package org.scormc.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.conflict.Time;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Action;
import org.scormc.simulation.Node;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Row;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.ScenarioBuilder;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;

class TypedStateTest {
  private static ScenarioBuilder pair(Type type, Start start) {
    return Scenario.named("k")
        .nodes(Node.leader("A"), Node.leader("B").skewedBy(-180))
        .pair("A", "B", 60)
        .row("k", TypedState.of(type, start));
  }

  private static Action at(long timeMs, String node, String verb, String argument) {
    return Action.at(timeMs, node, new Operation.Perform("k", Row.VALUE, verb, argument));
  }

  @ParameterizedTest
  @CsvSource({"WALL, approved", "HYBRID, revoked", "LAMPORT, revoked"})
  void aRegisterTakesItsStampFromTheClockItIsGiven(Time clock, String value) {
    Trace trace =
        Simulation.run(
            pair(Type.LWW_REGISTER, Start.of(clock))
                .actions(at(1000, "A", "write", "approved"), at(1100, "B", "write", "revoked"))
                .build());
    assertThat(Snapshot.end(trace).text("A", "k")).isEqualTo(value);
    assertThat(Snapshot.end(trace).text("B", "k")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "OR_SET, write, x, `or-set` has no operation `write`",
    "G_COUNTER, add, x, `add` of `g-counter` needs a whole number from 0",
    "RGA, insert, x, '`insert` of `rga` needs a position from 0 and a text, as in `1 x`'",
    "MAP, in, likes add 1, `in` of `map` needs a key that the map starts with"
  })
  void anOperationTheTypeDoesNotHaveIsAMistakeInTheScenario(
      Type type, String verb, String argument, String message) {
    Scenario scenario = pair(type, Start.EMPTY).actions(at(0, "A", verb, argument)).build();
    assertThatThrownBy(() -> Simulation.run(scenario))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"delete, 2", "insert, 3 x"})
  void aPositionThatIsNotThereIsRefused(String verb, String argument) {
    for (Type type : List.of(Type.RGA, Type.FUGUE, Type.OT_TEXT)) {
      Trace trace =
          Simulation.run(
              pair(type, Start.EMPTY.with("Hi")).actions(at(0, "A", verb, argument)).build());
      assertThat(Metric.REFUSED.of(trace)).isEqualTo(1);
      assertThat(Snapshot.end(trace).text("A", "k")).isEqualTo("Hi");
    }
  }

  @Test
  void plainWordsForChangesMeanTheVerbsOfTheType() {
    Trace trace =
        Simulation.run(
            pair(Type.PN_COUNTER, Start.EMPTY.with(10))
                .row("cart", TypedState.of(Type.OR_SET, Start.EMPTY.with(List.of("milk", "eggs"))))
                .row("name", TypedState.of(Type.LWW_REGISTER, Start.EMPTY))
                .actions(
                    Action.at(0, "A", new Operation.Add("k", Row.VALUE, -4)),
                    Action.at(0, "A", new Operation.Put("cart", Row.VALUE, "bread")),
                    Action.at(0, "A", new Operation.Take("cart", Row.VALUE, "eggs")))
                .write(0, "A", "name", "Ann")
                .build());
    assertThat(Snapshot.end(trace).text("B", "k")).isEqualTo("6");
    assertThat(Snapshot.end(trace).text("B", "cart")).isEqualTo("{bread, milk}");
    assertThat(Snapshot.end(trace).text("B", "name")).isEqualTo("Ann");
  }

  @Test
  void twoSitesThatTypeForLongWithoutEachOtherAgree() {
    ScenarioBuilder builder = pair(Type.OT_TEXT, Start.EMPTY.with("-"));
    for (int i = 0; i < 12; i++) {
      builder.actions(at(4L * i, "A", "insert", "0 a"), at(4L * i, "B", "append", "b"));
    }
    Snapshot end = Snapshot.end(Simulation.run(builder.build()));
    assertThat(end.text("A", "k")).isEqualTo("a".repeat(12) + "-" + "b".repeat(12));
    assertThat(end.equal()).isTrue();
  }

  @Test
  void whatATypeKeepsBesideItsValueIsCounted() {
    TypedState set = TypedState.of(Type.OR_SET, Start.EMPTY.with(List.of("milk", "eggs")));
    assertThat(set.metadataEntries()).isEqualTo(1 + 2);
    assertThat(TypedState.of(Type.RGA, Start.EMPTY.with("Hi")).metadataEntries()).isEqualTo(2);
  }
}
