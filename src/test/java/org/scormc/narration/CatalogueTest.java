package org.scormc.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scormc.conflict.ApplyRemote;
import org.scormc.conflict.Detector;
import org.scormc.conflict.Reason;
import org.scormc.json.ScenarioReader;
import org.scormc.simulation.Cause;
import org.scormc.simulation.Handling;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Simulation;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

class CatalogueTest {
  private static final Trace SWAP =
      Simulation.run(
          Scenario.named("title")
              .leaders("A", "B")
              .pair("A", "B", 100)
              .row("title", "Untitled")
              .handling(Handling.of(Detector.ORIGIN, new ApplyRemote()))
              .write(0, "A", "title", "Jazz Night")
              .write(40, "B", "title", "Jazz & Blues")
              .build());

  @Test
  void bothLanguagesHaveTheSameSentencesWithTheSameParts() {
    assertThat(Catalogue.FRENCH.templates().keySet())
        .isEqualTo(Catalogue.ENGLISH.templates().keySet());
    Catalogue.ENGLISH
        .templates()
        .forEach(
            (key, english) ->
                assertThat(parts(Catalogue.FRENCH.templates().get(key)))
                    .as(key)
                    .isEqualTo(parts(english)));
  }

  private static Set<String> parts(String template) {
    Set<String> parts = new TreeSet<>();
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      parts.add(template.substring(open + 1, template.indexOf('}', open)));
    }
    return parts;
  }

  @Test
  void everyReasonHasAClause() {
    for (Reason reason : Reason.values()) {
      assertThat(Catalogue.ENGLISH.templates()).containsKey("why." + reason.key());
    }
    for (Cause cause : Cause.values()) {
      assertThat(Catalogue.ENGLISH.templates()).containsKey("why." + cause.key());
    }
  }

  @Test
  void aSentenceSaysWhatHappenedAndWhy() {
    assertThat(SWAP.events())
        .extracting(Catalogue.ENGLISH::sentence)
        .contains(
            "A is asked to set title to Jazz Night.",
            "A writes title = Jazz Night as A:1.",
            "B receives the change A:1 of title from A.",
            "B reports a conflict over title: neither A:1 nor what is there had seen the other.",
            "B applies A:1 to title, since the rule takes whatever comes in.",
            "B now holds title = Jazz Night.");
  }

  @Test
  void theSameEventSpeaksFrench() {
    assertThat(SWAP.events())
        .extracting(Catalogue.FRENCH::sentence)
        .contains("B applique A:1 à title, car la règle prend tout ce qui arrive.");
    for (TraceEvent event : SWAP.events()) {
      assertThat(Catalogue.FRENCH.sentence(event)).doesNotContain("{").endsWith(".");
    }
  }

  @Test
  void everyEventOfEveryScenarioFileCanBeSaidInBothLanguages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenario"))) {
      for (Path file : files.sorted().toList()) {
        for (TraceEvent event :
            Simulation.run(ScenarioReader.read(Files.readString(file))).events()) {
          for (Catalogue catalogue : List.of(Catalogue.ENGLISH, Catalogue.FRENCH)) {
            String sentence = catalogue.sentence(event);
            assertThat(sentence)
                .as(file + " " + event.number())
                .contains(event.node())
                .doesNotContain("  ")
                .doesNotContain(" .")
                .endsWith(".");
          }
        }
      }
    }
  }

  @Test
  void theSmallerTimestampIsNamedAsTheReasonItLoses() {
    Trace trace =
        Simulation.run(
            Scenario.named("title")
                .leaders("A", "B")
                .pair("A", "B", 100)
                .write(0, "A", "title", "Jazz Night")
                .write(40, "B", "title", "Jazz & Blues")
                .build());
    assertThat(trace.events())
        .extracting(Catalogue.ENGLISH::sentence)
        .contains(
            "B keeps its title and leaves A:1 without effect, since A:1 has the smaller timestamp.",
            "A applies B:1 to title, since B:1 has the larger timestamp.");
  }
}
