package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scormc.ScenarioFiles.at;
import static org.scormc.ScenarioFiles.run;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Siblings appear, grow and go, with what the writer says it has read. */
class TwoRoomsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10; B202",
        "20; {B202, C303}",
        "30; {B202, C303, D404}",
        "40; {B202, C303, D404, E505}",
        "60; F606"
      })
  void theRoomHoldsThisAfterEachWrite(long timeMs, String room) {
    assertThat(at(run("two-rooms"), timeMs, "A", "room")).isEqualTo(room);
  }
}
