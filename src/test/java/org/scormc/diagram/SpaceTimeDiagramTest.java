package org.scormc.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;

class SpaceTimeDiagramTest {
  private static Drawn drawn(Trace trace, UnaryOperator<View> view) throws Exception {
    return Drawn.of(SpaceTimeDiagram.of(trace, view.apply(View.of("fig", "en"))));
  }

  private static Drawn drawn(Trace trace) throws Exception {
    return drawn(trace, view -> view);
  }

  @Test
  void fourNodesFitAPhone() throws Exception {
    assertThat(drawn(Runs.swappedTitles()).viewBox().width()).isLessThanOrEqualTo(400);
    assertThat(drawn(Runs.vanishingPhoto()).viewBox().width()).isLessThanOrEqualTo(400);
    assertThat(drawn(Runs.brokenRing()).viewBox().width()).isLessThanOrEqualTo(400);
    assertThat(drawn(Runs.hubAsleep()).viewBox().width()).isGreaterThan(400);
  }

  @Test
  void theDrawingGrowsStepByStepAndKeepsItsTop() throws Exception {
    int height = 0;
    int texts = 0;
    for (int step = 0; step < 8; step++) {
      int until = step;
      Drawn drawn = drawn(Runs.vanishingPhoto(), view -> view.until(until));
      assertThat(drawn.texts().size()).isGreaterThanOrEqualTo(texts);
      assertThat(drawn.texts()).startsWith("L", "leader", "F1", "follower", "F2");
      texts = drawn.texts().size();
      height = Math.max(height, drawn.viewBox().height());
    }
    assertThat(height).isEqualTo(drawn(Runs.vanishingPhoto()).viewBox().height());
  }

  @Test
  void everyDeliveredMessageHasAnArrowHeadAtItsReceiver() throws Exception {
    assertThat(drawn(Runs.swappedTitles()).elements("path")).hasSize(2);
  }

  @Test
  void noMessageIsWithoutItsLabel() throws Exception {
    for (Trace trace : List.of(Runs.brokenRing(), Runs.hubAsleep(), Runs.cutAndHeal())) {
      long messages =
          trace.events().stream()
              .filter(
                  event ->
                      event.what() instanceof Happening.Sent
                          || event.what() instanceof Happening.Resent)
              .count();
      assertThat(drawn(trace).elements("rect"))
          .filteredOn(rect -> rect.getAttribute("class").equals("f-fill-muted"))
          .filteredOn(rect -> rect.getAttribute("rx").equals("3"))
          .hasSize((int) messages);
    }
  }

  @Test
  void theThirdReadShowsTheOldPhotoAgain() throws Exception {
    List<String> texts = drawn(Runs.vanishingPhoto()).texts();
    assertThat(texts).containsSubsequence("20", "v1", "100", "v2", "250", "v1", "400", "v2");
  }

  @Test
  void whatDoesNotArriveIsMarkedInWords() throws Exception {
    assertThat(drawn(Runs.crashAndRestart()).texts())
        .contains("✕ crash", "back", "lost: 12", "held for L", "✕ Ann refused");
    assertThat(drawn(Runs.lossAndCopy()).texts()).contains("lost: 7", "copy 6", "dropped: seen");
    assertThat(drawn(Runs.cutAndHeal()).texts()).contains("cut A | B, C", "✕ refused");
    assertThat(drawn(Runs.waiting()).texts()).contains("waits for its", "cause");
    assertThat(drawn(Runs.stopping()).texts()).contains("✕ feed from", "B stops");
  }

  @Test
  void aTickStandsForAnAnswerAtOnceAndACardForALateOne() throws Exception {
    assertThat(drawn(Runs.swappedTitles()).texts()).contains("✓ write");
    assertThat(drawn(Runs.crashAndRestart()).texts()).contains("✓ Ann told", "750 ms");
  }

  @Test
  void theClockOfTheNodeStandsBesideItsEventsOnDemand() throws Exception {
    assertThat(drawn(Runs.slowClock(), view -> view.showing(ClockFace.WALL)).texts())
        .contains("clock −180 ms", "clock 920", "keeps approved");
    assertThat(drawn(Runs.slowClock()).texts()).doesNotContain("clock 920");
    assertThat(drawn(Runs.slowClock(), view -> view.showing(ClockFace.HYBRID)).texts())
        .contains("HLC (1000,2)");
  }

  @Test
  void onlyTheKeysAskedForAreShown() throws Exception {
    Figure figure = SpaceTimeDiagram.of(Runs.cutAndHeal(), View.of("fig", "en").about("likes"));
    assertThat(figure.svg()).doesNotContain("7F");
    assertThat(String.join(" ", figure.textEquivalent())).doesNotContain("7F").contains("likes");
  }

  @Test
  void namesCannotBreakOutOfTheDrawing() throws Exception {
    Figure figure = SpaceTimeDiagram.of(Runs.hostile(), View.of("fig", "en").titled("a\"<b>"));
    assertThat(figure.svg())
        .doesNotContain("<script")
        .doesNotContain("<style")
        .contains("&lt;b&gt;");
    assertThat(Drawn.of(figure).elements("title").get(0).getTextContent()).isEqualTo("a\"<b>");
  }

  @Test
  void aPrefixThatCannotStartAnIdIsRefused() {
    for (String prefix : List.of("", "1a", "a b", "a\"", "-a")) {
      assertThatThrownBy(() -> View.of(prefix, "en"))
          .hasMessage("`" + prefix + "` cannot start an id");
    }
  }

  @Test
  void frenchWordsAreUsedForAFrenchReader() {
    Figure figure = SpaceTimeDiagram.of(Runs.siblingTitles(), View.of("fig", "fr"));
    assertThat(figure.title()).isEqualTo("Ce qui se passe sur A, B");
    assertThat(figure.svg()).contains("début", "2 valeurs").doesNotContain("write");
    assertThat(figure.textEquivalent())
        .contains("0 ms : A écrit title = Jazz Night sous le nom A:1.");
  }
}
