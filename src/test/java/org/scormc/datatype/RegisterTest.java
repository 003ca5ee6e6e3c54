package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Timestamp;

class RegisterTest {
  @Test
  void siblingsGrowUntilAWriterHasReadThemAll() {
    MvRegister room = MvRegister.UNWRITTEN.write("A", CausalContext.EMPTY, "A101");
    CausalContext old = room.context();
    room = room.write("A", old, "B202");
    assertThat(room.values()).containsExactly("B202");
    assertThat(room.text()).isEqualTo("B202");
    room = room.write("A", old, "C303");
    assertThat(room.values()).containsExactly("B202", "C303");
    room = room.write("A", CausalContext.EMPTY, "D404");
    assertThat(room.values()).hasSize(3);
    room = room.write("A", CausalContext.EMPTY, "E505");
    assertThat(room.values()).containsExactly("B202", "C303", "D404", "E505");
    assertThat(room.text()).isEqualTo("{B202, C303, D404, E505}");
    assertThat(room.metadata()).isEqualTo(new Metadata(1, 4, 0));
    room = room.write("A", room.context(), "merged");
    assertThat(room.values()).containsExactly("merged");
  }

  @Test
  void writesOfTwoReplicasThatHaveNotHeardOfEachOtherBothStay() {
    MvRegister a = MvRegister.UNWRITTEN.write("A", CausalContext.EMPTY, "B202");
    MvRegister b = MvRegister.UNWRITTEN.write("B", CausalContext.EMPTY, "C303");
    assertThat(a.merge(b).values()).containsExactly("B202", "C303");
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
  }

  @Test
  void aReplacedSiblingDoesNotReturnWithALateCopy() {
    MvRegister late = MvRegister.UNWRITTEN.write("A", CausalContext.EMPTY, "A101");
    MvRegister now = late.write("B", late.context(), "B202");
    assertThat(now.merge(late).values()).containsExactly("B202");
  }

  @Test
  void aValueReadElsewhereCanBeReplacedWhereItHasNotArrived() {
    MvRegister b = MvRegister.UNWRITTEN.write("B", CausalContext.EMPTY, "B202");
    MvRegister a = MvRegister.UNWRITTEN.write("A", b.context(), "C303");
    assertThat(a.merge(b).values()).containsExactly("C303");
  }

  @Test
  void theLaterWriteWinsAndSaysNothing() {
    LwwRegister a = LwwRegister.UNWRITTEN.write(new Timestamp(10, "A"), "B202");
    LwwRegister b = LwwRegister.UNWRITTEN.write(new Timestamp(20, "B"), "C303");
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).text()).isEqualTo("C303");
    assertThat(a.merge(b).metadata()).isEqualTo(new Metadata(0, 1, 0));
  }

  @Test
  void atEqualTimesTheLargerReplicaNameWins() {
    LwwRegister p = LwwRegister.UNWRITTEN.write(new Timestamp(1000, "P"), "approved");
    LwwRegister t = LwwRegister.UNWRITTEN.write(new Timestamp(1000, "T"), "revoked");
    assertThat(p.merge(t).value()).isEqualTo("revoked");
    assertThat(t.merge(p).value()).isEqualTo("revoked");
  }

  @Test
  void aLocalWriteByASlowClockHasNoEffect() {
    LwwRegister read = LwwRegister.UNWRITTEN.write(new Timestamp(1000, "P"), "approved");
    assertThat(read.write(new Timestamp(920, "T"), "revoked").value()).isEqualTo("approved");
    assertThat(read.write(new Timestamp(920, "T"), "revoked").written()).hasToString("1000@P");
  }

  @Test
  void aRegisterNobodyWroteToIsEmpty() {
    assertThat(LwwRegister.UNWRITTEN.text()).isEmpty();
    assertThat(MvRegister.UNWRITTEN.text()).isEqualTo("{}");
    assertThat(MvRegister.UNWRITTEN.context()).isEqualTo(CausalContext.EMPTY);
  }
}
