package org.scormc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.ScenarioFiles;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.AskPerson;
import org.scormc.conflict.Block;
import org.scormc.conflict.ColumnLastUpdateWins;
import org.scormc.conflict.DeleteWins;
import org.scormc.conflict.Delta;
import org.scormc.conflict.Detector;
import org.scormc.conflict.FirstUpdateWins;
import org.scormc.conflict.KeepLocal;
import org.scormc.conflict.LastUpdateWins;
import org.scormc.conflict.MissingRow;
import org.scormc.conflict.NodePriority;
import org.scormc.conflict.PerField;
import org.scormc.conflict.Policy;
import org.scormc.conflict.Recency;
import org.scormc.conflict.Siblings;
import org.scormc.conflict.StopAtConflict;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.conflict.UpdateWins;
import org.scormc.conflict.Value;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Action;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Link;
import org.scormc.simulation.Operation;
import org.scormc.simulation.RandomScenario;
import org.scormc.simulation.RandomScenario.Workload;
import org.scormc.simulation.Row;
import org.scormc.simulation.Rule;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;

class ScenarioWriterTest {
  private static void assertReadAgain(Scenario scenario) {
    String text = ScenarioWriter.write(scenario);
    Scenario again = ScenarioReader.read(text);
    assertThat(again).isEqualTo(scenario);
    assertThat(ScenarioWriter.write(again)).isEqualTo(text);
    assertThat(trace(again)).isEqualTo(trace(scenario));
  }

  private static String trace(Scenario scenario) {
    return JsonWriter.write(TraceWriter.json(Simulation.run(scenario), Catalogue.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("org.scormc.ScenarioFiles#names")
  void everyScenarioFileIsTheSameAfterItWasWrittenAndRead(String name) {
    assertReadAgain(ScenarioFiles.scenario(name));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TYPE")
  void fiveHundredRandomScenariosAreTheSameAfterTheyWereWrittenAndRead(Workload workload) {
    List<Policy> policies = policies();
    List<Detector> detectors = List.of(Detector.values());
    List<MissingRow> answers = List.of(MissingRow.values());
    for (int seed = 0; seed < 500; seed++) {
      Handling handling =
          new Handling(
              detectors.get(seed % detectors.size()),
              policies.get(seed % policies.size()),
              answers.get(seed % answers.size()));
      Scenario scenario = RandomScenario.of(seed, workload, handling, seed % 2 == 0);
      assertThat(ScenarioReader.read(ScenarioWriter.write(scenario)))
          .as(scenario.id())
          .isEqualTo(scenario);
    }
  }

  @Test
  void everyPolicyAndEveryPolicyInsideAPolicyIsTheSameAfterItWasWrittenAndRead() {
    for (Policy policy : policies()) {
      Scenario scenario =
          Scenario.named("policy")
              .leaders("A")
              .handling(Handling.of(Detector.ORIGIN, policy))
              .handling("k", Handling.of(Detector.NONE, new Delta(new UpdateWins(policy))))
              .build();
      assertThat(ScenarioReader.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }
  }

  private static List<Policy> policies() {
    Recency hybrid = new Recency(Time.HYBRID, Tie.SMALLER_NODE);
    TreeMap<String, Block> blocks = new TreeMap<>();
    blocks.put("items", Block.UNION);
    blocks.put("quantity", Block.CELL_PER_REPLICA);
    Set<String> group = new TreeSet<>(List.of("first", "last"));
    return List.of(
        new ApplyRemote(),
        new KeepLocal(),
        new LastUpdateWins(Recency.WALL, true),
        new LastUpdateWins(hybrid, false),
        new LastUpdateWins(new Recency(Time.LAMPORT, Tie.NONE), true),
        new FirstUpdateWins(Recency.WALL),
        new FirstUpdateWins(new Recency(Time.WALL, Tie.PRIORITY)),
        new NodePriority(),
        new DeleteWins(new LastUpdateWins(Recency.WALL, true)),
        new DeleteWins(new UpdateWins(new Siblings())),
        new UpdateWins(new FirstUpdateWins(hybrid)),
        new ColumnLastUpdateWins(Recency.WALL, List.of()),
        new ColumnLastUpdateWins(hybrid, List.of(group, group)),
        new Delta(new PerField(blocks, Block.MAX)),
        new PerField(blocks, Block.TAKE_REMOTE),
        PerField.all(Block.SUM),
        new Siblings(),
        new StopAtConflict(),
        new AskPerson());
  }

  @Test
  void whatTheReaderAssumesIsLeftOut() {
    assertThat(ScenarioWriter.write(Scenario.named("bare").leaders("A", "B").mesh(5).build()))
        .isEqualTo("{\"id\":\"bare\",\"mesh\":5,\"nodes\":[\"A\",\"B\"]}");
  }

  @Test
  void linksAreWrittenAsAShapeOrInPairsWhereTheyAreThat() {
    assertThat(ScenarioWriter.write(Scenario.named("r").leaders("A", "B", "C").ring(5).build()))
        .contains("\"ring\":5")
        .doesNotContain("links");
    assertThat(
            ScenarioWriter.write(
                Scenario.named("p").leaders("A", "B", "C").pair("C", "A", 5).build()))
        .contains("\"links\":[{\"both\":true,\"delayMs\":5,\"from\":\"C\",\"to\":\"A\"}]");
  }

  @Test
  void namesAndValuesOfAnyCharactersAndNumbersOfEighteenDigitsSurvive() {
    TreeMap<String, Value> columns = new TreeMap<>();
    columns.put("cells", new Value.Text(""));
    columns.put("n", new Value.Whole(-999_999_999_999_999_999L));
    columns.put("c", new Value.Cells(new TreeMap<>(Map.of("A", 999_999_999_999_999_999L))));
    Scenario scenario =
        Scenario.named("\"\\\n\u2028 é 🙂")
            .leaders("A", "B")
            .links(Link.of("A", "B", 0).with(2, new Link.Irregularity.Late(0)).unordered())
            .rows(new Row("z", columns), Row.of("", Value.Items.of()))
            .rule(new Rule.NotBelow("z", "n", -3))
            .rule(new Rule.OneHolder("z", "who"))
            .faults(new Fault.Drift(0, "A", -999), new Fault.Restore(9, "A", 4))
            .until(0)
            .build();
    assertReadAgain(scenario);
  }

  @Test
  void whatTheFormHasNoWordsForIsRefusedAndNotLeftOut() {
    Scenario remembering =
        Scenario.named("tombstones")
            .leaders("A")
            .row("cart", Value.Items.of("eggs").minus("eggs"))
            .build();
    assertThatThrownBy(() -> ScenarioWriter.write(remembering))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("JSON would not say all about ");
    Scenario label =
        Scenario.named("label")
            .leaders("A")
            .actions(
                Action.at(
                    0,
                    "A",
                    new Operation.Write(
                        "k",
                        Row.of("k", new Value.Whole(1)).values(),
                        new Operation.Knowing.Remembered("everything"))))
            .build();
    assertThatThrownBy(() -> ScenarioWriter.write(label))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
