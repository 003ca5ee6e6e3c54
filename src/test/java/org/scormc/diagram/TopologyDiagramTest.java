package org.scormc.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scormc.clock.Dot;
import org.scormc.simulation.Trace;

class TopologyDiagramTest {
  private static final View VIEW = View.of("fig", "en");

  private static Figure figure(Trace trace, View view) {
    return TopologyDiagram.of(trace, view, Arrangement.of(trace.scenario()));
  }

  @Test
  void aHubIsFoundByItsLinks() {
    assertThat(Arrangement.of(Runs.hubAsleep().scenario())).isEqualTo(new Arrangement.Star("H"));
    assertThat(Arrangement.of(Runs.brokenRing().scenario())).isEqualTo(new Arrangement.Circle());
    assertThat(Arrangement.of(Runs.vanishingPhoto().scenario()))
        .isEqualTo(new Arrangement.Circle());
  }

  @Test
  void aDeadNodeIsMarkedUntilItIsBack() throws Exception {
    assertThat(Drawn.of(figure(Runs.hubAsleep(), VIEW.until(1))).texts()).contains("down");
    assertThat(Drawn.of(figure(Runs.hubAsleep(), VIEW)).texts()).doesNotContain("down");
  }

  @Test
  void aCutLinkIsNamedUntilItIsHealed() {
    assertThat(figure(Runs.cutAndHeal(), VIEW.until(5)).textEquivalent())
        .contains("A cannot send to B: the link is cut.", "B sends to C in 60 ms.");
    assertThat(figure(Runs.cutAndHeal(), VIEW).textEquivalent()).contains("A sends to B in 60 ms.");
  }

  @Test
  void equalDelaysAreSaidOnceAndUnequalOnesAtTheirLinks() throws Exception {
    assertThat(Drawn.of(figure(Runs.hubAsleep(), VIEW)).texts())
        .contains("Every link takes 50 ms.")
        .doesNotContain("50 ms");
    assertThat(Drawn.of(figure(Runs.waiting(), VIEW)).texts())
        .contains("30 ms", "400 ms")
        .filteredOn("40 ms"::equals)
        .hasSize(2);
  }

  @Test
  void theWayOfAWriteIsMarkedHopByHop() throws Exception {
    Trace ring = Runs.brokenRing();
    Figure figure = TopologyDiagram.of(ring, VIEW, new Arrangement.Circle(), new Dot("A", 1));
    assertThat(Drawn.of(figure).texts()).contains("hop 1: 60 ms", "hop 2: 450 ms", "hop 3: 500 ms");
  }

  @Test
  void aLinkDrawnDuringTheRunIsThereFromItsStepOn() {
    assertThat(figure(Runs.brokenRing(), VIEW.until(0)).textEquivalent())
        .doesNotContain("B sends to D in 50 ms.");
    assertThat(figure(Runs.brokenRing(), VIEW).textEquivalent()).contains("B sends to D in 50 ms.");
  }

  @Test
  void anAuthorCanPlaceTheNodes() throws Exception {
    Trace photo = Runs.vanishingPhoto();
    Arrangement free =
        new Arrangement.Free(
            Map.of(
                "L", new Arrangement.Place(0, 50),
                "F1", new Arrangement.Place(100, 0),
                "F2", new Arrangement.Place(100, 100)));
    Drawn drawn = Drawn.of(TopologyDiagram.of(photo.scenario(), VIEW, free));
    assertThat(drawn.elements("rect")).hasSize(5);
    assertThat(drawn.elements("text").get(2).getTextContent()).isEqualTo("L");
    assertThat(Drawn.number(drawn.elements("text").get(2), "x"))
        .isLessThan(Drawn.number(drawn.elements("text").get(4), "x"));
  }

  @Test
  void theTableOfSinesIsThatOfTheMathematicians() {
    for (int degrees = -400; degrees <= 400; degrees++) {
      assertThat(Sines.sine(degrees))
          .isEqualTo((int) Math.rint(1000 * Math.sin(Math.toRadians(degrees))));
      assertThat(Sines.cosine(degrees))
          .isEqualTo((int) Math.rint(1000 * Math.cos(Math.toRadians(degrees))));
    }
  }
}
