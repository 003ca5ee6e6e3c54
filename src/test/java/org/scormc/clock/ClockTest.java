package org.scormc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClockTest {
  @Test
  void aSkewedClockIsAlwaysAsFarAhead() {
    assertThat(WallClock.skewedBy(-180).at(1100)).isEqualTo(920);
  }

  @Test
  void aDriftingClockGainsTheSameInEachSecondAndRoundsTowardsThePast() {
    WallClock clock = new WallClock(0, 0, 3);
    assertThat(clock.at(1000)).isEqualTo(1003);
    assertThat(clock.at(1500)).isEqualTo(1504);
    assertThat(new WallClock(0, 0, -3).at(1500)).isEqualTo(1495);
  }

  @Test
  void changingTheDriftDoesNotMakeTheClockJump() {
    WallClock clock = WallClock.skewedBy(5).driftingFrom(1000, 100);
    assertThat(clock.at(1000)).isEqualTo(1005);
    assertThat(clock.at(2000)).isEqualTo(2105);
    assertThat(clock.movedAt(2000, -5).at(2000)).isEqualTo(2100);
    assertThat(clock.setAt(2000, 7).at(3000)).isEqualTo(1107);
  }

  @Test
  void aClockThatGoesBackIsRefused() {
    assertThatThrownBy(() -> new WallClock(0, 0, -1000)).hasMessageContaining("forward");
  }

  @Test
  void aLamportClockIsAlwaysAfterWhatItReceives() {
    assertThat(LamportClock.ZERO.tick().receive(7).time()).isEqualTo(8);
    assertThat(new LamportClock(9).receive(7).time()).isEqualTo(10);
  }

  @Test
  void aHybridClockCountsWhereTheWallClockIsBehindWhatItHasSeen() {
    HybridClock seen = HybridClock.ZERO.receive(880, new HybridTimestamp(1000, 0));
    assertThat(seen.last()).isEqualTo(new HybridTimestamp(1000, 1));
    assertThat(seen.tick(920).last()).isEqualTo(new HybridTimestamp(1000, 2));
    assertThat(seen.tick(1001).last()).isEqualTo(new HybridTimestamp(1001, 0));
    assertThat(seen.receive(990, new HybridTimestamp(1000, 5)).last())
        .isEqualTo(new HybridTimestamp(1000, 6));
    assertThat(seen.receive(2000, new HybridTimestamp(1500, 5)).last())
        .isEqualTo(new HybridTimestamp(2000, 0));
    assertThat(seen.receive(990, new HybridTimestamp(1500, 5)).last())
        .isEqualTo(new HybridTimestamp(1500, 6));
  }

  @Test
  void vectorsAreOrderedOnlyIfEachNumberOfOneReachesTheOther() {
    VersionVector a2b1 = VersionVector.EMPTY.with("A", 2).with("B", 1);
    VersionVector a1c1 = VersionVector.EMPTY.with("A", 1).with("C", 1);
    assertThat(a2b1.compare(a1c1)).isEqualTo(Causality.CONCURRENT);
    assertThat(a2b1.join(a1c1).compare(a2b1)).isEqualTo(Causality.AFTER);
    assertThat(a2b1.compare(a2b1.incremented("B"))).isEqualTo(Causality.BEFORE);
    assertThat(a2b1.compare(a2b1.with("C", 0))).isEqualTo(Causality.EQUAL);
    assertThat(a2b1).hasToString("{A:2,B:1}");
    assertThat(Causality.BEFORE.reversed()).isEqualTo(Causality.AFTER);
  }

  @Test
  void aContextRemembersWhatLiesBeyondAGapAndClosesIt() {
    CausalContext gap =
        CausalContext.EMPTY.with(new Dot("A", 1)).with(new Dot("A", 3)).with(new Dot("A", 4));
    assertThat(gap).hasToString("{A:1}+A:3+A:4");
    assertThat(gap.contains(new Dot("A", 2))).isFalse();
    CausalContext whole = gap.with(new Dot("A", 2));
    assertThat(whole).hasToString("{A:4}");
    assertThat(whole.covers(gap)).isTrue();
    assertThat(gap.covers(whole)).isFalse();
    assertThat(gap.join(CausalContext.of(VersionVector.EMPTY.with("A", 2)))).isEqualTo(whole);
    assertThat(gap.size()).isEqualTo(3);
  }

  @Test
  void twoWritesOfOneNodeCanBeConcurrent() {
    DottedVersion first = new DottedVersion(new Dot("A", 1), CausalContext.EMPTY);
    DottedVersion blind = new DottedVersion(new Dot("A", 2), CausalContext.EMPTY);
    DottedVersion knowing =
        new DottedVersion(new Dot("A", 2), CausalContext.EMPTY.with(first.dot()));
    assertThat(first.compare(blind)).isEqualTo(Causality.CONCURRENT);
    assertThat(first.compare(knowing)).isEqualTo(Causality.BEFORE);
    assertThat(knowing.compare(first)).isEqualTo(Causality.AFTER);
  }

  @Test
  void theSeededSourceGivesTheNumbersOfItsReference() {
    SplitMix64 source = new SplitMix64(1234567);
    assertThat(source.nextLong()).isEqualTo(6457827717110365317L);
    assertThat(source.nextLong()).isEqualTo(3203168211198807973L);
  }
}
