package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplicatedPropertiesTest {
  private static final int RUNS = 10_000;

  static Stream<Named<Subject<?>>> subjects() {
    return Stream.of(
        Named.of("GCounter", new CounterSubjects.Growing()),
        Named.of("PnCounter", new CounterSubjects.UpAndDown()),
        Named.of("BoundedCounter", new CounterSubjects.Bounded()),
        Named.of("LwwRegister", new RegisterSubjects.LastWriterWins()),
        Named.of("MvRegister", new RegisterSubjects.MultiValue()),
        Named.of("GSet", new SetSubjects.Growing()),
        Named.of("TwoPhaseSet", new SetSubjects.TwoPhase()),
        Named.of("LwwSet", new SetSubjects.LastWriterWins()),
        Named.of("OrSet", new SetSubjects.ObservedRemove()),
        Named.of("MapOfTypes", new MapSubject()),
        Named.of(
            "RgaSequence", new SequenceSubject<>(RgaSequence.EMPTY, new ReferenceSequence.Rga())),
        Named.of(
            "FugueSequence",
            new SequenceSubject<>(FugueSequence.EMPTY, new ReferenceSequence.Fugue())),
        Named.of("AppendOnlyList", new ListSubjects.Log()),
        Named.of("UniqueSlot", new ListSubjects.Slot()));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void replicasAgreeOnTheValueOfTheModelWhateverTheDeliveries(Subject<?> subject) {
    assertThat(Property.firstFailure(subject, RUNS)).isEmpty();
  }
}
