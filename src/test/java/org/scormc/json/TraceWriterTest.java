package org.scormc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.browser.Engine;

class TraceWriterTest {
  private static final String PAIR =
      """
      {"id": "pair", "nodes": ["A", "B"], "mesh": 100,
       "actions": [{"atMs": 0, "node": "A", "write": "x", "value": "1"}]}
      """;

  private static Json.Members run() {
    return JsonReader.read(Engine.run(PAIR, "en"));
  }

  private static Json.Members event(String kind) {
    List<Json> events = run().array("events");
    return events.stream()
        .map(event -> (Json.Members) event)
        .filter(event -> event.text("kind").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEventAboutAMessageNamesItsEndsAndWhatItCarries() {
    Json.Members sent = event("sent");
    assertThat(sent.whole("message")).isEqualTo(event("delivered").whole("message"));
    assertThat(sent.text("node") + sent.text("to") + event("delivered").text("from"))
        .isEqualTo("ABA");
    assertThat(sent.text("carries") + " " + sent.text("write") + " " + sent.text("due"))
        .isEqualTo("change A:1 100");
  }

  @Test
  void everyEventHasItsPlaceItsClocksAndASentence() {
    for (Json json : run().array("events")) {
      Json.Members event = (Json.Members) json;
      assertThat(event.whole("atMs")).isBetween(0L, 100L);
      assertThat(event.members("clocks")).containsKeys("wallMs", "lamport", "hybrid", "known");
      assertThat(event.text("sentence")).endsWith(".");
    }
  }

  @Test
  void theEndAndTheMetricsComeWithTheTrace() {
    assertThat(run().text("state")).isEqualTo("quiescent");
    assertThat(new Json.Members(run().members("metrics")).whole("converged")).isEqualTo(1);
    assertThat(JsonWriter.write(new Json.Members(run().members("end"))))
        .isEqualTo("{\"A\":{\"x\":\"1\"},\"B\":{\"x\":\"1\"}}");
  }

  private static String at(String position) {
    Json.Members at = JsonReader.read(Engine.at(PAIR, position, "en"));
    Json.Members end = new Json.Members(new Json.Members(at.members("trace")).members("end"));
    return at.whole("steps") + " at " + at.whole("atMs") + " " + JsonWriter.write(end);
  }

  @Test
  void aPageCanGoToAStepToATimeAndToTheNextDelivery() {
    assertThat(at("{\"steps\": 1}")).isEqualTo("1 at 0 {\"A\":{\"x\":\"1\"},\"B\":{\"x\":\"-\"}}");
    assertThat(at("{\"toMs\": 99}")).startsWith("1 at 0 ");
    assertThat(at("{\"steps\": 0}")).startsWith("0 at 0 ");
    assertThat(at("{\"steps\": 1, \"deliveryAt\": \"B\"}"))
        .isEqualTo("2 at 100 {\"A\":{\"x\":\"1\"},\"B\":{\"x\":\"1\"}}");
    assertThatThrownBy(() -> at("{\"deliveryAt\": \"Z\"}"))
        .hasMessage("there is no node `Z`; there are A, B");
  }

  @Test
  void twoBranchesAreComparedForAPage() {
    String branch = PAIR.replace("\"mesh\": 100", "\"mesh\": 50");
    Json.Members other = JsonReader.read(Engine.compare(PAIR, branch, "fr"));
    assertThat(other.flag("same", true)).isFalse();
    assertThat(other.whole("common")).isEqualTo(3);
    assertThat(new Json.Members(other.members("second")).text("sentence"))
        .isEqualTo("A envoie la modification A:1 de x à B, arrivée prévue à 50 ms.");
    assertThat(other.members("metrics")).containsOnlyKeys("divergenceMs", "convergedSinceMs");
    assertThat(JsonReader.read(Engine.compare(PAIR, PAIR, "en")).flag("same", false)).isTrue();
  }

  @Test
  void movesAreMadeByNameAndTheNextOnesAreTold() {
    Json.Members after = JsonReader.read(Engine.order(PAIR, "{\"moves\":[\"A\"]}", "fr"));
    assertThat(after.texts("moves")).containsExactly("A>B");
    assertThatThrownBy(() -> Engine.order(PAIR, "{\"moves\":[\"A>B\"]}", "fr"))
        .hasMessage("`A>B` cannot happen next");
  }

  @Test
  void anExplorationTellsHowManyOrdersEndHow() {
    Json.Members orders = JsonReader.read(Engine.explore(PAIR));
    assertThat(orders.whole("orders")).isEqualTo(1);
    Json.Members group = (Json.Members) orders.array("groups").get(0);
    assertThat(group.texts("witness")).containsExactly("A", "A>B");
    assertThat(group.texts("is")).isEmpty();
  }

  @Test
  void aMemberThatMeansNothingIsRefused() {
    assertThatThrownBy(() -> Engine.run(PAIR.replace("\"mesh\"", "\"mash\""), "en"))
        .hasMessageStartingWith("`mash` is none of id nodes links mesh");
    assertThatThrownBy(() -> Engine.run(PAIR.replace("\"value\"", "\"valeu\""), "en"))
        .hasMessageStartingWith("`valeu` is none of");
  }
}
