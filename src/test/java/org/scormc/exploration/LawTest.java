package org.scormc.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.clock.DottedVersion;
import org.scormc.clock.HybridTimestamp;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Block;
import org.scormc.conflict.Cell;
import org.scormc.conflict.Change;
import org.scormc.conflict.Decision;
import org.scormc.conflict.Effect;
import org.scormc.conflict.Encounter;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.conflict.Value;
import org.scormc.conflict.Value.Items;
import org.scormc.conflict.Value.Whole;
import org.scormc.conflict.Version;

class LawTest {
  private static final List<Value> NUMBERS =
      List.of(new Whole(0), new Whole(1), new Whole(2), new Whole(5));
  private static final List<Value> SETS =
      List.of(
          Items.of(),
          Items.of("a"),
          Items.of("b"),
          Items.of("a", "b"),
          Items.of("a", "b").minus("a"));

  private static List<Law> broken(Block block, List<Value> universe) {
    return broken(block::merge, universe);
  }

  private static <T> List<Law> broken(BinaryOperator<T> merge, List<T> universe) {
    List<Law> broken = new ArrayList<>();
    for (Law law : Law.values()) {
      if (law.broken(merge, universe).isPresent()) {
        broken.add(law);
      }
    }
    return broken;
  }

  @Test
  void unionAndMaximumPassAllThree() {
    assertThat(broken(Block.UNION, SETS)).isEmpty();
    assertThat(broken(Block.UNION_MINUS_TOMBSTONES, SETS)).isEmpty();
    assertThat(broken(Block.MAX, NUMBERS)).isEmpty();
    assertThat(broken(Block.MIN, NUMBERS)).isEmpty();
  }

  @Test
  void theSumFailsRepeatOnly() {
    assertThat(broken(Block.SUM, NUMBERS)).containsExactly(Law.REPEAT);
  }

  @Test
  void takingTheRemoteSideFailsSwapOnly() {
    assertThat(broken(Block.TAKE_REMOTE, NUMBERS)).containsExactly(Law.SWAP);
    assertThat(broken(Block.KEEP_LOCAL, NUMBERS)).containsExactly(Law.SWAP);
  }

  @Test
  void theMeanFailsRegroup() {
    assertThat(broken(Block.AVERAGE, NUMBERS)).contains(Law.REGROUP).doesNotContain(Law.SWAP);
  }

  private static Version write(String node, long wallMs) {
    Stamp stamp =
        new Stamp(
            new DottedVersion(new Dot(node, wallMs), CausalContext.EMPTY),
            wallMs,
            wallMs,
            new HybridTimestamp(wallMs, 0),
            0);
    return new Version(
        Map.of("value", new Cell(new Value.Text(node + wallMs), stamp)),
        Optional.empty(),
        stamp,
        Set.of(stamp.dot()),
        stamp.past().with(stamp.dot()),
        1);
  }

  /** What a replica shows after it held one text and the other came in. */
  private static BinaryOperator<String> merging(Policy policy, Map<String, Version> writes) {
    return (local, remote) -> {
      Version incoming = writes.get(remote);
      Change change =
          new Change(
              "k",
              Change.Kind.UPDATE,
              Set.of("value"),
              Optional.empty(),
              incoming,
              new Effect.Assign());
      Decision decision = policy.decide(new Encounter(List.of(writes.get(local)), change, true));
      return decision instanceof Decision.Store ? remote : local;
    };
  }

  private static List<Law> broken(Policy policy) {
    Map<String, Version> writes = new TreeMap<>();
    for (Version version :
        List.of(write("A", 1), write("B", 1), write("A", 2), write("B", 2), write("C", 2))) {
      writes.put(version.stamp().dot().toString(), version);
    }
    return broken(merging(policy, writes), List.copyOf(writes.keySet()));
  }

  @Test
  void theLaterOfTwoPassesIfTheTieIsBrokenAndFailsSwapIfNot() {
    assertThat(broken(new LastUpdateWins(new Recency(Time.WALL, Tie.LARGER_NODE), true))).isEmpty();
    assertThat(broken(new LastUpdateWins(new Recency(Time.WALL, Tie.NONE), true)))
        .containsExactly(Law.SWAP);
    assertThat(broken(new ApplyRemote())).containsExactly(Law.SWAP);
  }

  @Test
  void aCounterexampleShowsBothResults() {
    Law.Counterexample<Value> found = Law.REPEAT.broken(Block.SUM::merge, NUMBERS).orElseThrow();
    assertThat(found.states()).containsExactly(new Whole(0), new Whole(1));
    assertThat(found.oneWay()).isEqualTo(new Whole(1));
    assertThat(found.otherWay()).isEqualTo(new Whole(2));
  }
}
