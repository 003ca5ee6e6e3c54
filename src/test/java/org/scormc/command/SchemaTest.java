package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.conflict.Block;
import org.scormc.conflict.Detector;
import org.scormc.conflict.MissingRow;
import org.scormc.conflict.Tie;
import org.scormc.conflict.Time;
import org.scormc.course.Assessment;
import org.scormc.course.Level;
import org.scormc.course.Target;
import org.scormc.exercise.Task;
import org.scormc.metric.Metric;
import org.scormc.sample.Schema;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Home;
import org.scormc.simulation.Replication;
import org.scormc.state.Type;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

class SchemaTest {
  private static final Path FIXTURES = Path.of("src/test/resources/diagnostic");

  /** Mistakes in the form of a file that only the compiler can see, and why. */
  private static final Map<String, String> BEYOND_A_SCHEMA =
      Map.of(
          "E107-nothing-to-sweep", "only the command `sweep` needs the key",
          "E108-type-misfit", "which type a value needs is said by another key",
          "E109-usual-off-the-grid", "whether a number is on a grid is arithmetic");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "course-source",
        "src/main/resources/org/scormc/sample/course",
        "src/test/resources/diagnostic/good-course",
        "src/test/resources/exercise",
        "src/test/resources/final-course",
        "src/test/resources/lab-course",
        "src/test/resources/playback",
        "src/test/resources/question",
        "src/test/resources/question-course",
        "src/test/resources/scenario-file",
        "src/test/resources/whole-course"
      })
  void everyFileOfASoundCourseIsAccepted(String folder) {
    List<Path> files = CourseSchemas.files(Path.of(folder));
    assertThat(files).isNotEmpty();
    assertThat(files).allSatisfy(file -> assertThat(mistakes(file)).isEmpty());
  }

  @Test
  void aMistakeInTheFormOfAFileIsRefusedUnlessOnlyTheCompilerCanSeeIt() throws IOException {
    List<String> accepted = new ArrayList<>();
    try (Stream<Path> fixtures = Files.list(FIXTURES)) {
      for (Path fixture : fixtures.sorted().toList()) {
        String name = fixture.getFileName().toString();
        List<Path> files = CourseSchemas.files(fixture);
        if (name.matches("E(?:10[6-9]|111|116|301|406|408)-.*")
            && files.stream().allMatch(file -> mistakes(file).isEmpty())) {
          accepted.add(name);
        }
      }
    }
    assertThat(accepted).containsExactlyInAnyOrderElementsOf(BEYOND_A_SCHEMA.keySet());
  }

  @Test
  void theWordsOfTheSchemasAreThoseOfTheCompiler() {
    List<List<String>> lists = new ArrayList<>();
    for (Schema schema : Schema.values()) {
      lists(CourseSchemas.json(schema), lists);
    }
    assertThat(lists)
        .contains(Level.words(), Target.ids())
        .contains(Arrays.stream(Type.values()).map(Type::word).toList())
        .contains(words(Metric.class), words(Detector.class), words(MissingRow.class))
        .contains(words(Tie.class), words(Time.class), words(Task.Form.class))
        .contains(words(Replication.LoopStop.class), words(Replication.Forwarding.class))
        .contains(words(Home.By.class), words(Home.Elsewhere.class), words(Fault.Resume.How.class))
        .contains(words(Assessment.Gate.class), words(Assessment.Review.class))
        .anySatisfy(list -> assertThat(list).containsAll(words(Block.class)));
  }

  @ParameterizedTest
  @EnumSource(Schema.class)
  void everyKeyIsExplainedInASentence(Schema schema) {
    Map<?, ?> json = CourseSchemas.json(schema);
    TreeSet<String> silent = new TreeSet<>();
    keys("", json, silent);
    assertThat(silent).isEmpty();
  }

  private static List<String> mistakes(Path file) {
    try {
      return CourseSchemas.mistakes(CourseSchemas.of(file).orElseThrow(), CourseSchemas.read(file));
    } catch (YamlEngineException e) {
      return List.of("no YAML for an editor either: " + e.getMessage());
    }
  }

  private static <E extends Enum<E>> List<String> words(Class<E> constants) {
    return Arrays.stream(constants.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** All lists of words below a place. */
  private static void lists(Object json, List<List<String>> found) {
    if (json instanceof List<?> list) {
      list.forEach(one -> lists(one, found));
    } else if (json instanceof Map<?, ?> map) {
      if (map.get("enum") instanceof List<?> words) {
        found.add(words.stream().map(Object::toString).toList());
      }
      map.values().forEach(one -> lists(one, found));
    }
  }

  /** The keys below a place that have neither a description nor a reference to one. */
  private static void keys(String path, Object json, Set<String> silent) {
    if (json instanceof List<?> list) {
      list.forEach(one -> keys(path, one, silent));
    } else if (json instanceof Map<?, ?> map) {
      if (map.get("properties") instanceof Map<?, ?> properties) {
        properties.forEach(
            (key, value) -> {
              Map<?, ?> about = (Map<?, ?>) value;
              Object told = about.get("description");
              if (told == null ? !about.containsKey("$ref") : !told.toString().endsWith(".")) {
                silent.add(path + "/" + key);
              }
            });
      }
      map.forEach((key, value) -> keys(path + "/" + key, value, silent));
    }
  }
}
