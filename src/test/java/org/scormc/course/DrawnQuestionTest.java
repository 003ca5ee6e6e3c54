package org.scormc.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.course.QuestionSamples.named;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.checker.Checker;
import org.scormc.diagnostic.DiagnosticLog;

class DrawnQuestionTest {
  @Test
  void theSamplesHaveNothingWrong() {
    DiagnosticLog log = new DiagnosticLog();
    assertThat(Checker.check(QuestionSamples.course(), log)).isPresent();
    assertThat(log.diagnostics()).isEmpty();
  }

  @Test
  void theSameVariantsAreDrawnEachTime() {
    Drawn once = (Drawn) named("lost-writes");
    Drawn again = (Drawn) named("lost-writes");
    assertThat(once.drawn()).hasSize(6);
    assertThat(again.drawn().stream().map(Drawn.Variant::values))
        .containsExactlyElementsOf(once.drawn().stream().map(Drawn.Variant::values).toList());
    assertThat(new HashSet<>(once.drawn().stream().map(Drawn.Variant::values).toList())).hasSize(6);
  }

  @Test
  void theEngineCountsTheLostWritesThatArithmeticCounts() {
    for (Drawn.Variant variant : ((Drawn) named("lost-writes")).drawn()) {
      long delay = Long.parseLong(variant.values().get("delay"));
      long crash = Long.parseLong(variant.values().get("crash"));
      long lost = List.of(0L, 40L, 80L, 120L).stream().filter(at -> at + delay >= crash).count();
      assertThat(crash - delay).isLessThan(120);
      assertThat(variant.results()).containsEntry("answer", Long.toString(lost));
      assertThat(Scoring.rightResponse(variant.question())).containsExactly(Long.toString(lost));
    }
  }

  @Test
  void theRightOptionIsTheOneWhoseValueTheRunShows() {
    for (Drawn.Variant variant : ((Drawn) named("stale-read")).drawn()) {
      long lag = Long.parseLong(variant.values().get("lag"));
      long read = Long.parseLong(variant.values().get("read"));
      String seen = read >= lag ? "new" : "old";
      assertThat(Scoring.rightResponse(variant.question())).containsExactly(seen);
      assertThat(variant.question().stem().words())
          .contains(variant.values().get("user") + " saves")
          .contains(lag + " ms behind")
          .doesNotContain("{{");
      assertThat(variant.question().head().explanation().words())
          .isEqualTo("The write arrives at " + lag + " ms; the answer is " + seen + ".");
    }
  }

  @Test
  void aClaimHoldsIfTheRunShowsItsValue() {
    for (Drawn.Variant variant : ((Drawn) named("holds")).drawn()) {
      long lag = Long.parseLong(variant.values().get("lag"));
      long read = Long.parseLong(variant.values().get("read"));
      assertThat(((TrueFalse) variant.question()).answer()).isEqualTo(read >= lag);
    }
  }

  @Test
  void eachBoxTakesWhatTheRunGivesUnderItsName() {
    for (Drawn.Variant variant : ((Drawn) named("shown")).drawn()) {
      String follower = variant.results().get("follower");
      assertThat(variant.results()).containsEntry("leader", "new").containsEntry("messages", "1");
      assertThat(Scoring.of(variant.question(), List.of("New", follower)).isFull()).isTrue();
      assertThat(
              Scoring.of(variant.question(), List.of("new", "the " + follower + " one")).isFull())
          .isTrue();
    }
  }

  @Test
  void aMistakeInABlankStandsWhereTheBlankStands() {
    Question question = ((Drawn) named("stale-read")).drawn().get(0).question();
    Markdown stem = question.stem();
    int at = stem.file().text().indexOf("{{user}}");
    assertThat(stem.span(stem.document().getFirstChild()).start()).isLessThan(at);
    assertThat(stem.span(stem.document().getFirstChild()).end()).isGreaterThan(at);
  }
}
