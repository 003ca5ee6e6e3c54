package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.GoldenFile;
import org.scormc.json.JsonReader;

class ScenarioCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/scenario-file");

  private final StringWriter err = new StringWriter();

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.scormc.ScenarioFiles#names")
  void aRunIsToldInSentencesValuesAndNumbers(String name) throws IOException {
    GoldenFile.assertEquals(FOLDER.resolve(name + ".run.txt"), made("run", file(name)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "seat-siblings",
        "seat-last-update-wins",
        "seat-first-update-wins",
        "seat-union",
        "seat-stop-at-conflict",
        "seat-with-a-home",
        "seat-tentative",
        "swapped-titles-apply-remote",
        "swapped-titles-last-update-wins",
        "lost-sale",
        "lost-sale-delta",
        "lost-sale-of-three",
        "lost-sale-of-three-delta"
      })
  void theOrdersOfAScenarioAreGroupedByOutcome(String name) throws IOException {
    GoldenFile.assertEquals(FOLDER.resolve(name + ".explore.txt"), made("explore", file(name)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "run, swapped-titles-last-update-wins",
    "run, overtaken-stop",
    "explore, seat-siblings",
    "sweep, takeover",
    "sweep, three-sites"
  })
  void resultsForMachinesAreJson(String command, String name) throws IOException {
    String json = made(command, file(name), "--json");
    assertThat(JsonReader.read(json).text("id")).isEqualTo(name);
    GoldenFile.assertEquals(FOLDER.resolve(name + "." + command + ".json"), json);
  }

  @Test
  void twoRunsAreComparedFromWhereTheyPart() throws IOException {
    String later = file("swapped-titles-last-update-wins");
    String first = file("swapped-titles-first-update-wins");
    GoldenFile.assertEquals(
        FOLDER.resolve("swapped-titles.compare.txt"), made("compare", later, first));
    GoldenFile.assertEquals(
        FOLDER.resolve("swapped-titles.compare.fr.txt"),
        made("compare", later, first, "--language", "fr"));
    GoldenFile.assertEquals(
        FOLDER.resolve("swapped-titles.compare.json"), made("compare", later, first, "--json"));
    assertThat(made("compare", later, later)).isEqualTo("the two runs are the same\n");
  }

  @Test
  void aRunIsDrawnIntoAFile(@TempDir Path folder) throws IOException {
    Path drawing = folder.resolve("run.svg");
    made("run", file("swapped-titles-last-update-wins"), "--svg", drawing.toString());
    GoldenFile.assertEquals(FOLDER.resolve("swapped-titles.run.svg"), Files.readString(drawing));
  }

  @Test
  void aRunIsToldInFrenchToo() throws IOException {
    GoldenFile.assertEquals(
        FOLDER.resolve("slow-clock.run.fr.txt"),
        made("run", file("slow-clock"), "--language", "fr"));
  }

  @Test
  void theExampleOfTheDocumentationRunsAndLosesNoSale(@TempDir Path folder) throws IOException {
    String page =
        Files.readString(Path.of("src/main/resources/org/scormc/parser/scenario-format.md"));
    int start = page.indexOf("```yaml\n") + 8;
    Path example = folder.resolve("example.yaml");
    Files.writeString(example, page.substring(start, page.indexOf("```\n", start)));
    assertThat(made("run", example.toString()))
        .contains("at the end (quiescent):")
        .contains("  Paris  7      en=Jazz Night, fr=Sans titre\n")
        .contains("  Tokyo  7      en=Jazz Night, fr=Sans titre\n");
  }

  @Test
  void aRunStopsWhereItIsToldTo() {
    assertThat(made("run", file("slow-clock"), "--until", "1060"))
        .contains("1060 ms  T receives the change P:1 of status from P.")
        .doesNotContain("1100 ms")
        .contains("at the end (running):");
  }

  @Test
  void aHundredAndNinetyLeasesAndTakeoversKeepOneOwner() {
    assertThat(made("sweep", file("takeover")))
        .startsWith("190 of 2400 points pass\n")
        .contains("lease = 250, takeover = 480\n")
        .contains("lease = 200, takeover = 420\n")
        .doesNotContain("lease = 250, takeover = 460\n")
        .doesNotContain("lease = 190,");
  }

  @ParameterizedTest
  @CsvSource({
    "slow-clock, 21 of 141 points pass, revoke = 1180",
    "swapped-titles-apply-remote, 11 of 21 points pass, second = 100",
    "failover, 9 of 20 points pass, delay = 1",
    "photo-leader-for-a-while, 21 of 41 points pass, stay = 300",
    "forgotten-tombstone, 12 of 30 points pass, grace = 19"
  })
  void aSweepFindsWhereTheOutcomeTurns(String name, String count, String first) {
    assertThat(made("sweep", file(name)).lines()).startsWith(count, "  " + first);
  }

  @Test
  void onlyOneKindOfOutcomeMayBeAskedFor() {
    assertThat(made("explore", file("seat-siblings"), "--only", "rule-broken"))
        .contains("4 orders: rule-broken, not-serialisable")
        .doesNotContain("refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "explore", "run --json", "sweep --json", "run --language fr"})
  void theSameScenarioGivesTheSameBytes(String line) {
    String[] words = line.split(" ");
    String file = file("swapped-titles-apply-remote");
    String[] arguments =
        Stream.concat(Stream.of(words[0], file), Stream.of(words).skip(1)).toArray(String[]::new);
    assertThat(made(arguments)).isEqualTo(made(arguments));
  }

  @Test
  void aFileThatIsNotThereIsADiagnostic() {
    assertThat(run(new StringWriter(), "run", "nowhere.yaml")).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("nowhere.yaml:1:1: error: there is no file `nowhere.yaml` [E101]");
  }

  @Test
  void diagnosticsForMachinesGoToStandardOutput() {
    StringWriter out = new StringWriter();
    assertThat(run(out, "explore", "nowhere.yaml", "--format", "json")).isEqualTo(1);
    assertThat(out.toString()).contains("\"code\" : \"E101\"");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "run a b",
        "compare {file}",
        "run {file} --until soon",
        "run {file} --until -1",
        "run {file} --language de",
        "explore {file} --only lost",
        "sweep {file} --until 5"
      })
  void misuseIsToldAndHasItsOwnStatus(String line) {
    String[] words = line.replace("{file}", file("failover")).split(" ");
    assertThat(run(new StringWriter(), words)).isEqualTo(2);
    assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
  }

  private static String file(String name) {
    return FOLDER.resolve(name + ".scenario.yaml").toString();
  }

  private String made(String... arguments) {
    StringWriter out = new StringWriter();
    assertThat(run(out, arguments)).as(err.toString()).isZero();
    assertThat(err.toString()).isEmpty();
    return out.toString();
  }

  private int run(StringWriter out, String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
