package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scormc.clock.Timestamp;

/** One trace, three sets: a adds, a removes while b adds again, b removes, c adds. */
class SetTest {
  @Test
  void inAnOrSetAConcurrentAdditionSurvivesAndAnElementCanReturn() {
    OrSet all = OrSet.EMPTY.add("a", "x");
    assertThat(all.tags("x")).hasToString("[a:1]");
    all = all.remove("x").merge(all.add("b", "x"));
    assertThat(all.tags("x")).hasToString("[b:1]");
    all = all.remove("x");
    assertThat(all.contains("x")).isFalse();
    assertThat(all.tags("x")).isEmpty();
    all = all.add("c", "x");
    assertThat(all.tags("x")).hasToString("[c:1]");
    assertThat(all.metadata()).isEqualTo(new Metadata(3, 1, 0));
  }

  @Test
  void inA2PSetARemovalIsForEver() {
    List<Boolean> present = new ArrayList<>();
    TwoPhaseSet all = TwoPhaseSet.EMPTY.add("x");
    present.add(all.contains("x"));
    all = all.remove("x").merge(all.add("x"));
    present.add(all.contains("x"));
    all = all.remove("x");
    present.add(all.contains("x"));
    all = all.add("x");
    present.add(all.contains("x"));
    assertThat(present).containsExactly(true, false, false, false);
    assertThat(all.metadata()).isEqualTo(new Metadata(0, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "  0,   0, true,  true, false,  true",
    "-10,   0, true, false, false,  true",
    "  0, -30, true,  true, false, false"
  })
  void inAnLwwSetTheClocksDecide(
      long skewOfB, long skewOfC, boolean one, boolean two, boolean three, boolean four) {
    List<Boolean> present = new ArrayList<>();
    LwwSet all = LwwSet.EMPTY.add(new Timestamp(10, "a"), "x");
    present.add(all.contains("x"));
    all =
        all.remove(new Timestamp(20, "a"), "x")
            .merge(all.add(new Timestamp(25 + skewOfB, "b"), "x"));
    present.add(all.contains("x"));
    all = all.remove(new Timestamp(40 + skewOfB, "b"), "x");
    present.add(all.contains("x"));
    all = all.add(new Timestamp(60 + skewOfC, "c"), "x");
    present.add(all.contains("x"));
    assertThat(present).containsExactly(one, two, three, four);
  }

  @Test
  void inAnLwwSetWithASlowClockTheStepsMayAlsoBeStampedAsGiven() {
    LwwSet all =
        LwwSet.EMPTY
            .add(new Timestamp(10, "a"), "x")
            .remove(new Timestamp(20, "a"), "x")
            .add(new Timestamp(15, "b"), "x");
    assertThat(all.contains("x")).isFalse();
    all = all.remove(new Timestamp(40, "b"), "x");
    assertThat(all.contains("x")).isFalse();
    assertThat(all.add(new Timestamp(60, "c"), "x").contains("x")).isTrue();
    assertThat(all.add(new Timestamp(30, "c"), "x").contains("x")).isFalse();
  }

  @Test
  void inAnLwwSetAtEqualTimesTheLargerNameDecidesAndThenTheAddition() {
    LwwSet removedByB =
        LwwSet.EMPTY
            .add(new Timestamp(10, "a"), "x")
            .merge(LwwSet.EMPTY.remove(new Timestamp(10, "b"), "x"));
    assertThat(removedByB.contains("x")).isFalse();
    assertThat(removedByB.metadata()).isEqualTo(new Metadata(0, 0, 1));
    LwwSet bothByA =
        LwwSet.EMPTY
            .add(new Timestamp(10, "a"), "x")
            .merge(LwwSet.EMPTY.remove(new Timestamp(10, "a"), "x"));
    assertThat(bothByA.contains("x")).isTrue();
    assertThat(bothByA.metadata()).isEqualTo(new Metadata(0, 1, 0));
  }

  @Test
  void anElementNobodyMentionedIsInNoSet() {
    assertThat(LwwSet.EMPTY.contains("x")).isFalse();
    assertThat(OrSet.EMPTY.contains("x")).isFalse();
    assertThat(OrSet.EMPTY.remove("x")).isEqualTo(OrSet.EMPTY);
    assertThat(TwoPhaseSet.EMPTY.remove("x").add("x").contains("x")).isTrue();
    assertThat(GSet.EMPTY.contains("x")).isFalse();
  }

  @Test
  void unionBringsARemovedElementBack() {
    GSet cart = GSet.EMPTY.add("milk").add("eggs");
    GSet withoutEggs = new GSet(Set.of("milk"));
    GSet withBread = cart.add("bread");
    assertThat(withoutEggs.merge(withBread).text()).isEqualTo("{bread, eggs, milk}");
    assertThat(cart.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void tombstonesKeepARemovedElementAwayForEver() {
    TwoPhaseSet cart = TwoPhaseSet.EMPTY.add("milk").add("eggs");
    TwoPhaseSet merged = cart.remove("eggs").merge(cart.add("bread"));
    assertThat(merged.text()).isEqualTo("{bread, milk}");
    assertThat(merged.add("eggs").text()).isEqualTo("{bread, milk}");
  }

  @Test
  void anOrSetRemovesAndAddsAgain() {
    OrSet cart = OrSet.EMPTY.add("A", "milk").add("A", "eggs");
    OrSet merged = cart.remove("eggs").merge(cart.add("B", "bread"));
    assertThat(merged.text()).isEqualTo("{bread, milk}");
    assertThat(merged.add("B", "eggs").text()).isEqualTo("{bread, eggs, milk}");
  }

  @Test
  void anOrSetKeepsOneTagForEachReplicaThatAddsConcurrently() {
    OrSet both = OrSet.EMPTY.add("A", "x").merge(OrSet.EMPTY.add("B", "x"));
    assertThat(both.tags("x")).hasToString("[A:1, B:1]");
    assertThat(both.add("A", "x").tags("x")).hasToString("[A:2, B:1]");
    assertThat(both.remove("x").metadata()).isEqualTo(new Metadata(2, 0, 0));
  }

  @Test
  void aSetThatWasPassedOnDoesNotChange() {
    OrSet before = OrSet.EMPTY.add("A", "x");
    OrSet after = before.remove("x");
    assertThat(before.contains("x")).isTrue();
    assertThat(after.contains("x")).isFalse();
  }
}
