package org.scormc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Detector;
import org.scormc.metric.Metric;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

class ScenarioReaderTest {
  private static Trace run(String name) throws IOException {
    return Simulation.run(
        ScenarioReader.read(
            Files.readString(Path.of("src/test/resources/scenario/" + name + ".json"))));
  }

  @Test
  void aFileAndABuilderMakeTheSameScenario() {
    Scenario built =
        Scenario.named("t")
            .leaders("A", "B")
            .mesh(100)
            .row("title", "Untitled")
            .handling(Handling.of(Detector.ORIGIN, new ApplyRemote()))
            .write(0, "A", "title", "x")
            .build();
    assertThat(
            ScenarioReader.read(
                """
                {"id": "t", "nodes": ["A", "B"], "mesh": 100, "rows": {"title": "Untitled"},
                 "handling": {"detector": "origin", "policy": "applyRemote"},
                 "actions": [{"atMs": 0, "node": "A", "write": "title", "value": "x"}]}
                """))
        .isEqualTo(built);
  }

  @Test
  void aContextThatIsSentBackDecidesHowManySiblingsThereAre() throws IOException {
    assertThat(run("siblings-with-context").events())
        .filteredOn(event -> event.node().equals("A") && event.what() instanceof Happening.Stored)
        .extracting(event -> ((Happening.Stored) event.what()).versions().size())
        .containsExactly(1, 1, 2, 3, 4, 1);
  }

  @Test
  void columnsOfOneGroupShareTheirFate() throws IOException {
    Snapshot before = Snapshot.at(run("columns"), 61);
    assertThat(before.text("A", "person"))
        .isEqualTo("city=Lyon, name=Anna, street=Elm 1, visits=3");
    assertThat(before.equalOn("person")).isTrue();
  }

  @Test
  void aTentativeBookingIsToldAfterTheHeal() throws IOException {
    Trace trace = run("seat-with-a-home");
    assertThat(Metric.CONFIRMATIONS_BROKEN.of(trace)).isZero();
    assertThat(Metric.REFUSED.of(trace)).isEqualTo(1);
    assertThat(trace.events())
        .filteredOn(event -> event.what() instanceof Happening.Refused)
        .extracting(TraceEvent::timeMs)
        .containsExactly(1020L);
  }

  @Test
  void aWrongNameIsToldWithTheRightOnes() {
    assertThatThrownBy(
            () ->
                ScenarioReader.read(
                    "{\"id\":\"x\",\"nodes\":[\"A\"],\"handling\":{\"detector\":\"magic\"}}"))
        .hasMessageStartingWith("`magic` is none of none, primaryKey, origin");
  }

  @Test
  void aBrokenTextIsToldWithThePlace() {
    assertThatThrownBy(() -> JsonReader.read("{\"a\": 1,}"))
        .hasMessage("expected another element at character 8");
    assertThatThrownBy(() -> JsonReader.read("{\"a\": 1.5}"))
        .hasMessage("expected `,` at character 7");
  }

  @Test
  void whatIsWrittenCanBeReadAgain() {
    String text = "{\"a\":[1,-2,true,\"é\\\"\\\\\\u000a\"],\"b\":{}}";
    assertThat(JsonWriter.write(JsonReader.read(text))).isEqualTo(text);
  }
}
