package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The properties are worth something only if they find mistakes. */
class BrokenVariantsTest {
  private static final int RUNS = 1_000;
  private static final int LONGEST_STORY = 7;

  static Stream<Named<Subject<?>>> mistakes() {
    return Stream.of(
        Named.of("a counter whose merge adds", new BrokenSubjects.SummingCounter()),
        Named.of("a counter whose merge overwrites", new BrokenSubjects.OverwritingCounter()),
        Named.of("a counter with one cell for all", new BrokenSubjects.OneCellCounter()),
        Named.of("a counter that spends others' quota", new BrokenSubjects.OverdrawingCounter()),
        Named.of("a register without a tie-break", new BrokenSubjects.TiedRegister()),
        Named.of("a register that obeys local writes", new BrokenSubjects.ObedientRegister()),
        Named.of("a register that keeps replaced siblings", new BrokenSubjects.ForgetfulRegister()),
        Named.of("a register that ignores the context", new BrokenSubjects.PresumptuousRegister()),
        Named.of("a 2P-Set without tombstones", new BrokenSubjects.SetWithoutTombstones()),
        Named.of("an LWW-Set that forgets removals", new BrokenSubjects.ForgetfulLwwSet()),
        Named.of(
            "an OR-Set that removes unseen tags", new BrokenSubjects.SetThatRemovesUnseenTags()),
        Named.of("an OR-Set that forgets removals", new BrokenSubjects.SetThatForgetsRemovals()),
        Named.of("an RGA sorted by site only", new BrokenSubjects.SequenceBySite()),
        Named.of("an RGA with local counters", new BrokenSubjects.SequenceWithLocalCounters()),
        Named.of("an RGA that forgets deletions", new BrokenSubjects.SequenceThatForgets()),
        Named.of("a log with one entry per time", new BrokenSubjects.LogByTime()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void thePropertiesFindEveryMistakeAndShrinkItToAFewSteps(Subject<?> broken) {
    assertThat(Property.firstFailure(broken, RUNS))
        .hasValueSatisfying(
            finding -> assertThat(finding.failure().story()).hasSizeBetween(1, LONGEST_STORY));
  }

  @Test
  void aFindingTellsTheSeedTheFaultAndTheShortestStory() {
    assertThat(Property.firstFailure(new BrokenSubjects.TiedRegister(), RUNS))
        .hasValueSatisfying(
            finding ->
                assertThat(finding.toString())
                    .startsWith("seed 1: after a full exchange A and B differ: ")
                    .endsWith("\n  A writes z, clock 3 ms\n  D writes z, clock 3 ms"));
  }
}
