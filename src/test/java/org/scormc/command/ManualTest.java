package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ManualTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static List<String> commands() {
    List<String> names = new ArrayList<>(Main.commandLine(Terminal.NONE).getSubcommands().keySet());
    names.add("");
    return names;
  }

  @ParameterizedTest(name = "scormc {0}")
  @MethodSource("commands")
  void theHelpOfACommandReadsLikeAManualPage(String command) {
    assertThat(run((command + " --help").strip().split(" ", -1))).isZero();
    assertThat(out.toString())
        .startsWith("Usage: scormc " + command)
        .containsSubsequence(
            "\nOptions:\n", "\nExit status:\n", "\nExamples:\n", "\nEnvironment:\n");
    assertThat(out.toString().lines().map(String::length))
        .allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest(name = "scormc {0}")
  @MethodSource("commands")
  void everyExampleCanBeTyped(String command) {
    CommandLine whole = Main.commandLine(Terminal.NONE);
    CommandLine one = command.isEmpty() ? whole : whole.getSubcommands().get(command);
    List<String> examples = new ArrayList<>();
    for (String line : one.getCommandSpec().usageMessage().footer()) {
      if (line.startsWith("  scormc ")) {
        examples.add(line.strip());
      }
    }
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      List<String> words = WORD.matcher(example).results().map(ManualTest::word).toList();
      List<String> typed = words.stream().takeWhile(word -> !word.equals(">")).skip(1).toList();
      assertThat(typed.get(0)).startsWith(command);
      whole.parseArgs(typed.toArray(String[]::new));
    }
  }

  @Test
  void misuseIsToldInAFewLinesAndNamesTheHelp() {
    assertThat(run("check", "--formt", "json")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSizeLessThan(5)
        .anySatisfy(line -> assertThat(line).startsWith("scormc: "))
        .last()
        .isEqualTo("try `scormc check --help`");
  }

  @Test
  void whoNamesNoCommandIsToldAllOfThem() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("init, build, check", "completion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void aShellIsGivenAScriptThatKnowsAllCommandsAndOptions(String shell)
      throws IOException, InterruptedException {
    assertThat(run("completion", shell)).isZero();
    assertThat(out.toString()).contains("explain", "--course-version", "markdown");
    Path script = Files.writeString(folder.resolve("scormc"), out.toString());
    Process bash = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
    assertThat(bash.waitFor()).isZero();
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
