package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.command.Main;

/**
 * Each folder of {@code src/test/resources/package} describes a package (see {@link
 * PackageFixture}), and its name says how {@code scormc verify} judges it: one that ends in {@code
 * -valid}, and each {@code base-} that others are made of, gets no word; one that ends in {@code
 * -error} or {@code -warning} exactly those of its {@code expected.txt}. Options of the command
 * stand in {@code arguments.txt}.
 */
class VerifiedPackageTest {
  @TempDir private Path temporary;

  static List<String> names() throws IOException {
    return PackageFixture.names();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void aPackageGetsTheVerdictOfItsName(String name) throws IOException {
    Path folder = temporary.resolve("package");
    PackageFixture.write(PackageFixture.files(name), folder);
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new StringWriter());
    List<String> command = new ArrayList<>(List.of("verify", folder.toString()));
    command.addAll(arguments(name));
    int status = Main.run(out, new PrintWriter(err), command.toArray(String[]::new));
    String said = err.toString().replace(folder.toString(), "package");
    String verdict =
        said.contains(": error: ") ? "error" : said.contains(": warning: ") ? "warning" : "valid";
    Path expected = PackageFixture.FOLDER.resolve(name).resolve("expected.txt");
    GoldenFile.assertEquals(expected, said);
    assertThat(Files.exists(expected)).as("a file of what is expected").isEqualTo(!said.isEmpty());
    assertThat(name).matches(verdict.equals("valid") ? ".*-valid|base-.*" : ".*-" + verdict);
    assertThat(status).isEqualTo(verdict.equals("error") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "replace `Tea` by `Coffee` replace `Tea` by `Milk`, stands there 0 times",
    "replace `<` by `>`, times",
    "replace `Tea` by `Tea`, by itself",
    "remove none.txt, no file",
    "write pages/index.html `x`, already",
    "in index.html put `x`, expected `replace`",
    "turn `Tea`, no such step",
    "write a.txt, not complete",
    "write a.txt `open, not closed"
  })
  void aStepThatHasNothingToDoIsAMistake(String steps, String problem) {
    assertThatThrownBy(() -> PackageFixture.files("from base-2004-4 " + steps, Path.of("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void packagesDifferFromEachOther() throws IOException {
    List<String> contents =
        names().stream()
            .map(name -> contents(PackageFixture.files(name)) + " " + arguments(name))
            .toList();
    assertThat(contents).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  private static List<String> arguments(String name) {
    Path file = PackageFixture.FOLDER.resolve(name).resolve("arguments.txt");
    try {
      return Files.exists(file) ? List.of(Files.readString(file).strip().split(" ")) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> contents(SortedMap<String, byte[]> files) {
    return files.entrySet().stream()
        .map(file -> file.getKey() + Arrays.toString(file.getValue()))
        .toList();
  }
}
