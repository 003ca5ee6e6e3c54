package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.ends;
import static org.scormc.ScenarioFiles.run;

import org.junit.jupiter.api.Test;
import org.scormc.metric.Metric;
import org.scormc.simulation.Trace;

/** A cart in an observed-remove set, through the traces that break other rules. */
class CartOfTypesTest {
  @Test
  void twoAdditionsAreBothInTheCart() {
    assertThat(ends(run("cart-both-add"), "cart"))
        .isEqualTo("A {bread, butter, eggs, milk}; B {bread, butter, eggs, milk}");
  }

  @Test
  void aRemovalIsNotUndoneByAnAdditionOfSomethingElseEvenIfAllComesTwice() {
    Trace trace = run("cart-remove-and-add");
    assertThat(ends(trace, "cart")).isEqualTo("A {bread, milk}; B {bread, milk}");
    assertThat(Metric.MESSAGES_DUPLICATED.of(trace)).isEqualTo(2);
    assertThat(Metric.LOST_WRITES.of(trace)).isZero();
  }

  @Test
  void quantitiesThatComeTwiceCountOnce() {
    Trace trace = run("cart-quantity-twice");
    assertThat(ends(trace, "quantity")).isEqualTo("A 5; B 5");
    assertThat(Metric.MESSAGES_DUPLICATED.of(trace)).isEqualTo(2);
  }

  @Test
  void whatWasRemovedCanBeAddedAgain() {
    assertThat(ends(run("cart-add-again-or-set"), "cart"))
        .isEqualTo("A {eggs, milk}; B {eggs, milk}");
  }

  @Test
  void inATwoPhaseSetItCanNotAndTheAdditionIsLost() {
    Trace trace = run("cart-add-again-2p-set");
    assertThat(ends(trace, "cart")).isEqualTo("A {milk}; B {milk}");
    assertThat(Metric.LOST_WRITES.of(trace)).isEqualTo(1);
  }
}
