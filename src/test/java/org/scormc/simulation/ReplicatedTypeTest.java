package org.scormc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Block;
import org.scormc.conflict.Detector;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Value;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;

/** A type that knows itself how to merge rides in a column like any other value. */
class ReplicatedTypeTest {
  /** Remembers the largest number each replica has seen; its value is the largest of all. */
  private record Peak(Map<String, Long> peaks) implements Value.State {
    @Override
    public Value.State merge(Value.State other) {
      TreeMap<String, Long> merged = new TreeMap<>(peaks);
      ((Peak) other).peaks.forEach((node, peak) -> merged.merge(node, peak, Math::max));
      return new Peak(merged);
    }

    @Override
    public Value.State performed(String verb, String argument, Stamp stamp) {
      TreeMap<String, Long> more = new TreeMap<>(peaks);
      more.merge(stamp.origin(), Long.parseLong(argument), Math::max);
      return new Peak(more);
    }

    @Override
    public int metadataEntries() {
      return peaks.size();
    }

    @Override
    public String text() {
      return peaks.isEmpty() ? "none" : peaks.values().stream().max(Long::compare).get().toString();
    }

    @Override
    public String spelt() {
      return peaks.toString();
    }
  }

  private static ScenarioBuilder peaks(Value start) {
    return Scenario.named("peaks")
        .leaders("A", "B")
        .pair("A", "B", 100)
        .row("peak", start)
        .handling(Handling.of(Detector.VERSION_VECTOR, PerField.all(Block.MERGE_STATES)))
        .actions(
            Action.at(0, "A", new Operation.Perform("peak", Row.VALUE, "see", "7")),
            Action.at(10, "B", new Operation.Perform("peak", Row.VALUE, "see", "5")));
  }

  @Test
  void bothOperationsAreInTheMergedState() {
    Trace trace = Simulation.run(peaks(new Peak(Map.of())).build());
    assertThat(Snapshot.at(trace, 50).text("B", "peak")).isEqualTo("5");
    assertThat(Snapshot.end(trace).text("B", "peak")).isEqualTo("7");
    assertThat(Metric.CONVERGED.of(trace)).isEqualTo(1);
    assertThat(Metric.LOST_WRITES.of(trace)).isZero();
    assertThat(Metric.METADATA_BYTES.of(trace)).isEqualTo(2 * (2 + 2) * 8);
  }

  @Test
  void anOperationOnAColumnWithoutATypeIsAMistakeInTheScenario() {
    assertThatThrownBy(() -> Simulation.run(peaks(new Value.Whole(1)).build()))
        .hasMessage("column `value` of `peak` holds no replicated type");
  }
}
