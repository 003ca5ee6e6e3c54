package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

class CounterTest {
  private static final List<String> DELIVERIES = List.of("AB", "AB", "BC", "CA", "AB");

  /** Delivers the sender's copy to the receiver, in the order above, from A 3, B 2, C 1. */
  private static <T> Map<Character, T> delivered(Map<Character, T> start, BinaryOperator<T> merge) {
    Map<Character, T> copies = new TreeMap<>(start);
    for (String delivery : DELIVERIES) {
      T received = copies.get(delivery.charAt(0));
      copies.merge(delivery.charAt(1), received, merge);
    }
    return copies;
  }

  @Test
  void countingTogetherWithLateAndRepeatedDeliveriesCountsEverythingOnce() {
    GCounter a = GCounter.ZERO.increment("A", 3);
    GCounter b = GCounter.ZERO.increment("B", 2);
    GCounter c = GCounter.ZERO.increment("C", 1);
    b = b.merge(a);
    assertThat(b).isEqualTo(new GCounter(Map.of("A", 3L, "B", 2L)));
    assertThat(b.value()).isEqualTo(5);
    b = b.merge(a);
    assertThat(b.value()).isEqualTo(5);
    c = c.merge(b);
    assertThat(c).isEqualTo(new GCounter(Map.of("A", 3L, "B", 2L, "C", 1L)));
    a = a.merge(c);
    b = b.merge(a);
    assertThat(List.of(a.value(), b.value(), c.value())).containsOnly(6L);
    assertThat(a.metadata()).isEqualTo(new Metadata(3, 0, 0));
  }

  @Test
  void sendingTheTotalToOverwriteAgreesAndLosesCounts() {
    assertThat(delivered(Map.of('A', 3L, 'B', 2L, 'C', 1L), (own, received) -> received))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of('A', 3L, 'B', 3L, 'C', 3L)));
  }

  @Test
  void sendingTheTotalToAddDisagreesAndCountsTwice() {
    assertThat(delivered(Map.of('A', 3L, 'B', 2L, 'C', 1L), Long::sum))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of('A', 12L, 'B', 20L, 'C', 9L)));
  }

  @Test
  void aCounterOnlyGrows() {
    assertThatThrownBy(() -> GCounter.ZERO.increment("A", -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoReplicasTogetherTakeMoreThanThereIs() {
    PnCounter stock = PnCounter.ZERO.increment("A", 10);
    PnCounter a = stock.decrement("A", 4);
    PnCounter b = stock.decrement("B", 7);
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).value()).isEqualTo(-1);
    assertThat(a.merge(b).text()).isEqualTo("-1");
    assertThat(a.merge(b).metadata().vectorEntries()).isEqualTo(3);
  }

  @Test
  void withQuotasTheSaleThatWouldGoBelowZeroIsRefused() {
    BoundedCounter stock =
        BoundedCounter.ZERO.increment("A", 10).transfer("A", "B", 5).orElseThrow();
    BoundedCounter a = stock.decrement("A", 4).orElseThrow();
    assertThat(stock.decrement("B", 7)).isEmpty();
    BoundedCounter b = stock.decrement("B", 5).orElseThrow();
    assertThat(a.merge(b).value()).isEqualTo(1);
    assertThat(a.merge(b).text()).isEqualTo("1");
    assertThat(a.merge(b).quota("A")).isEqualTo(1);
    assertThat(a.merge(b).quota("B")).isZero();
    assertThat(a.merge(b).metadata().vectorEntries()).isEqualTo(4);
  }

  @Test
  void aReplicaWithoutQuotaRefusesAlthoughUnitsAreLeft() {
    BoundedCounter stock = BoundedCounter.ZERO.increment("A", 10);
    assertThat(stock.value()).isEqualTo(10);
    assertThat(stock.decrement("B", 1)).isEmpty();
  }

  @Test
  void quotaIsHandedOverOnlyIfThere() {
    BoundedCounter stock = BoundedCounter.ZERO.increment("A", 10);
    assertThat(stock.transfer("A", "B", 11)).isEmpty();
    assertThat(stock.transfer("B", "A", 1)).isEmpty();
    BoundedCounter handed = stock.transfer("A", "B", 10).orElseThrow();
    assertThat(handed.quota("A")).isZero();
    assertThat(handed.quota("B")).isEqualTo(10);
    assertThat(handed.value()).isEqualTo(10);
  }

  @Test
  void oneGiverCanHandQuotaToSeveralReplicas() {
    BoundedCounter stock = BoundedCounter.ZERO.increment("A", 10);
    BoundedCounter handed =
        stock.transfer("A", "B", 2).flatMap(next -> next.transfer("A", "C", 3)).orElseThrow();
    assertThat(List.of(handed.quota("A"), handed.quota("B"), handed.quota("C")))
        .containsExactly(5L, 2L, 3L);
  }

  @Test
  void quotaCannotBeTakenBackByANegativeAmount() {
    BoundedCounter stock = BoundedCounter.ZERO.increment("A", 10);
    assertThatThrownBy(() -> stock.transfer("A", "B", -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stock.decrement("A", -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
