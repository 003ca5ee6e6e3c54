package org.scormc.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.Block;
import org.scormc.conflict.Value;
import org.scormc.conflict.Value.Items;
import org.scormc.conflict.Value.Whole;

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

  private record Stamped(int value, int time, String node) {}

  private static final List<Stamped> STAMPED =
      List.of(
          new Stamped(1, 1, "A"),
          new Stamped(2, 1, "B"),
          new Stamped(3, 2, "A"),
          new Stamped(4, 2, "B"));

  @Test
  void theLaterOfTwoPassesIfTheTieIsBrokenAndFailsSwapIfNot() {
    BinaryOperator<Stamped> broken =
        (local, remote) -> remote.time() >= local.time() ? remote : local;
    BinaryOperator<Stamped> total =
        (local, remote) ->
            remote.time() > local.time()
                    || (remote.time() == local.time() && remote.node().compareTo(local.node()) > 0)
                ? remote
                : local;
    assertThat(broken(total, STAMPED)).isEmpty();
    assertThat(broken(broken, STAMPED)).containsExactly(Law.SWAP);
  }

  @Test
  void aCounterexampleShowsBothResults() {
    Law.Counterexample<Value> found = Law.REPEAT.broken(Block.SUM::merge, NUMBERS).orElseThrow();
    assertThat(found.states()).containsExactly(new Whole(0), new Whole(1));
    assertThat(found.oneWay()).isEqualTo(new Whole(1));
    assertThat(found.otherWay()).isEqualTo(new Whole(2));
  }
}
