package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.ScenarioFiles;
import org.scormc.clock.SplitMix64;

/** Scenario files in which words were exchanged at random, always the same ones. */
class MangledScenarioTest {
  private static final int MANGLED_EACH = 8;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9$-]+");

  @TempDir private Path folder;

  @Test
  void whateverStandsInAFileItRunsOrIsRefusedAtItsPlace() throws IOException {
    SplitMix64 random = new SplitMix64(7);
    Path file = folder.resolve("mangled.yaml");
    for (String name : ScenarioFiles.names()) {
      String text =
          Files.readString(Path.of("src/test/resources/scenario-file", name + ".scenario.yaml"));
      for (int i = 0; i < MANGLED_EACH; i++) {
        String mangled = mangled(text, random);
        Files.writeString(file, mangled);
        StringWriter err = new StringWriter();
        int status =
            Main.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), "run", file.toString());
        assertThat(status).as("%s%n%s", mangled, err).isBetween(0, 1);
        assertThat(err.toString().contains(": error: ")).isEqualTo(status == 1);
      }
    }
  }

  /** One to three words of the text take the place of others. */
  static String mangled(String text, SplitMix64 random) {
    String mangled = text;
    for (int i = 0; i <= random.below(3); i++) {
      List<int[]> places = new ArrayList<>();
      Matcher matcher = WORD.matcher(mangled);
      while (matcher.find()) {
        places.add(new int[] {matcher.start(), matcher.end()});
      }
      int[] from = places.get(random.below(places.size()));
      int[] to = places.get(random.below(places.size()));
      mangled =
          mangled.substring(0, to[0])
              + mangled.substring(from[0], from[1])
              + mangled.substring(to[1]);
    }
    return mangled;
  }
}
