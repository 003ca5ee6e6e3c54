package org.scormc.diagram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scormc.GoldenFile;

/** Every kind of drawing against a file that a person has looked at. */
class GoldenDrawingTest {
  private static final Path FOLDER = Path.of("src/test/resources/diagram");

  @TestFactory
  Stream<DynamicTest> everyDrawingIsTheOneThatWasLookedAt() {
    return Drawings.all().entrySet().stream()
        .map(
            drawing ->
                DynamicTest.dynamicTest(
                    drawing.getKey(),
                    () ->
                        GoldenFile.assertEquals(
                            FOLDER.resolve(drawing.getKey() + ".svg"), drawing.getValue().svg())));
  }

  @Test
  void theTextEquivalentTellsTheWholeRun() throws IOException {
    Figure figure = Drawings.all().get("swap");
    GoldenFile.assertEquals(
        FOLDER.resolve("swap.txt"), String.join("\n", figure.textEquivalent()) + "\n");
  }

  @Test
  void theTextEquivalentOfATopologyTellsItsLinksAndThePath() throws IOException {
    Figure figure = Drawings.all().get("topology-path");
    GoldenFile.assertEquals(
        FOLDER.resolve("topology-path.txt"), String.join("\n", figure.textEquivalent()) + "\n");
  }

  @Test
  void aTableTellsWhatEveryNodeHolds() throws IOException {
    GoldenFile.assertEquals(
        FOLDER.resolve("ring.html"), StateTable.of(Runs.brokenRing(), View.of("fig", "en")));
  }
}
