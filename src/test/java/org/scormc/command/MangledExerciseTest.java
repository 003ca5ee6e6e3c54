package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.clock.SplitMix64;

/** Exercises in which words were exchanged at random, always the same ones. */
class MangledExerciseTest {
  private static final Path FROM = Path.of("src/test/resources/exercise");
  private static final int MANGLED = 25;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"x01", "x04", "x09", "x12", "x16", "x17"})
  void whateverStandsInAnExerciseItIsProvedOrRefusedAtItsPlace(String name) throws IOException {
    Path lesson = Files.createDirectories(folder.resolve("01-world"));
    Files.copy(FROM.resolve("course.yaml"), folder.resolve("course.yaml"));
    Path exercise = lesson.resolve("exercise-one.yaml");
    String text = Files.readString(FROM.resolve("01-world/exercise-" + name + ".yaml"));
    List<String> lines = text.lines().toList();
    String id = lines.get(0).substring("id: ".length());
    Files.writeString(
        lesson.resolve("lesson.md"),
        "---\nid: world\ntitle: World\nminutes: 1\nobjectives: [o1]\n---\nOne.\n\n::: exercise "
            + id
            + " full\n:::\n");
    SplitMix64 random = new SplitMix64(11);
    int refused = 0;
    for (int i = 0; i < MANGLED; i++) {
      Files.writeString(exercise, MangledScenarioTest.mangled(text, random));
      StringWriter err = new StringWriter();
      int status =
          Main.run(
              new PrintWriter(new StringWriter()),
              new PrintWriter(err),
              "check",
              folder.toString());
      assertThat(status).as("%s%n%s", Files.readString(exercise), err).isBetween(0, 1);
      assertThat(err.toString().contains(": error: ")).isEqualTo(status == 1);
      refused += status;
    }
    assertThat(refused).isPositive();
  }
}
