package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.scormc.clock.Timestamp;

class MergeLawTest {
  private static final List<Integer> QUANTITIES = List.of(0, 1, 2, 3, 4);

  private static final List<GSet> SETS =
      List.of(
          GSet.EMPTY,
          GSet.EMPTY.add("milk"),
          GSet.EMPTY.add("eggs"),
          GSet.EMPTY.add("eggs").add("milk"));

  private static <T> List<MergeLaw> broken(List<T> states, BinaryOperator<T> merge) {
    List<MergeLaw> broken = new ArrayList<>();
    for (MergeLaw law : MergeLaw.values()) {
      if (!law.counterexamples(states, merge).isEmpty()) {
        broken.add(law);
      }
    }
    return broken;
  }

  private static List<LwwRegister> writes() {
    List<LwwRegister> writes = new ArrayList<>();
    for (String replica : List.of("A", "B")) {
      for (long timeMs = 1; timeMs <= 2; timeMs++) {
        writes.add(LwwRegister.UNWRITTEN.write(new Timestamp(timeMs, replica), "v"));
        writes.add(LwwRegister.UNWRITTEN.write(new Timestamp(timeMs, replica), "w"));
      }
    }
    return writes;
  }

  @Test
  void unionAndMaximumObeyAllLaws() {
    assertThat(broken(SETS, GSet::merge)).isEmpty();
    assertThat(broken(QUANTITIES, Math::max)).isEmpty();
  }

  @Test
  void addingFailsOnlyWhenRepeated() {
    assertThat(broken(QUANTITIES, Integer::sum)).containsExactly(MergeLaw.IDEMPOTENT);
  }

  @Test
  void takingWhatComesFailsOnlyWhenSwapped() {
    assertThat(broken(QUANTITIES, (own, remote) -> remote)).containsExactly(MergeLaw.COMMUTATIVE);
  }

  @Test
  void theAverageFailsOnlyWhenRegrouped() {
    assertThat(broken(QUANTITIES, (own, remote) -> (own + remote) / 2))
        .containsExactly(MergeLaw.ASSOCIATIVE);
  }

  @Test
  void lastWriterWinsObeysAllLawsWithATieBreakAndFailsSwappedWithout() {
    assertThat(broken(writes(), LwwRegister::merge)).isEmpty();
    BinaryOperator<LwwRegister> byTimeOnly =
        (own, remote) -> remote.written().timeMs() > own.written().timeMs() ? remote : own;
    assertThat(broken(writes(), byTimeOnly)).containsExactly(MergeLaw.COMMUTATIVE);
  }

  @Test
  void aCounterexampleShowsTheOperandsAndBothSides() {
    List<MergeLaw.Counterexample<Integer>> found =
        MergeLaw.ASSOCIATIVE.counterexamples(List.of(0, 4), (own, remote) -> (own + remote) / 2);
    assertThat(found).hasSize(4);
    assertThat(found.get(0))
        .isEqualTo(new MergeLaw.Counterexample<>(MergeLaw.ASSOCIATIVE, List.of(0, 0, 4), 2, 1));
  }

  @Test
  void everyChoiceOfOperandsIsTried() {
    assertThat(MergeLaw.COMMUTATIVE.counterexamples(QUANTITIES, (own, remote) -> own)).hasSize(20);
    assertThat(MergeLaw.IDEMPOTENT.counterexamples(QUANTITIES, (own, remote) -> own + 1))
        .hasSize(5);
  }
}
