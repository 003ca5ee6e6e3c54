package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What README.md tells people to copy can be read by whom it is for. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("java -jar \\S*scormc\\.jar ([^\\n]*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final List<String> ENDS = List.of("|", "||", "&&", ">", ";");

  @Test
  void everyYamlIsYaml() throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    assertThat(blocks("yaml"))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(load.loadFromString(block)).isNotNull());
  }

  @Test
  void everyStepOfAWorkflowRunsOrUsesSomething() throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    List<Object> steps = new ArrayList<>();
    for (String block : blocks("yaml")) {
      if (block.contains("\njobs:")) {
        steps.addAll(under(load.loadFromString(block), "steps"));
      }
    }
    assertThat(steps)
        .allSatisfy(
            step -> assertThat(step.toString()).containsPattern("[{ ](?:run=.|uses=\\w+/.+@v\\d)"));
  }

  @Test
  void everyCommandInAScriptCanBeTyped() throws IOException {
    List<String[]> commands = new ArrayList<>();
    for (String block : Stream.concat(blocks("yaml").stream(), blocks("sh").stream()).toList()) {
      Matcher found = COMMAND.matcher(block);
      while (found.find()) {
        commands.add(
            WORD.matcher(found.group(1))
                .results()
                .map(ReadmeTest::word)
                .takeWhile(word -> !ENDS.contains(word))
                .toArray(String[]::new));
      }
    }
    assertThat(commands)
        .isNotEmpty()
        .allSatisfy(typed -> Main.commandLine(Terminal.NONE).parseArgs(typed));
  }

  @Test
  void everyPropertyOfAGoalIsOne() throws IOException {
    StringBuilder goals = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/scormc/goal"))) {
      for (Path file : files.sorted().toList()) {
        goals.append(Files.readString(file));
      }
    }
    List<String> named =
        Pattern.compile("(?:-D|\\| `)(scormc\\.\\w+)[=`]")
            .matcher(readme())
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    assertThat(named)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(goals).contains("property = \"" + name + "\""));
  }

  /** All values of a key, wherever it is. */
  private static List<Object> under(Object yaml, String key) {
    List<Object> found = new ArrayList<>();
    if (yaml instanceof Map<?, ?> mapping) {
      mapping.forEach(
          (name, value) -> {
            if (key.equals(name) && value instanceof Collection<?> values) {
              found.addAll(values);
            } else {
              found.addAll(under(value, key));
            }
          });
    }
    return found;
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(readme())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
