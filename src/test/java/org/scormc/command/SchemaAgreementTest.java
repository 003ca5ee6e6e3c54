package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scormc.checker.Checker;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;
import org.scormc.sample.SampleCourse;
import org.scormc.sample.Schema;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * The schemas and the compiler are of one mind about keys: into each mapping of the sample course a
 * key is put that nobody knows, and each key is taken away, one at a time.
 */
class SchemaAgreementTest {
  private static final String STRANGE = "strange";

  @TempDir private Path course;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "course.yaml",
        "assessment.yaml",
        "products.yaml",
        "01-a-copy-in-every-pocket/lesson.md",
        "01-a-copy-in-every-pocket/quiz.yaml",
        "02-both-write/quiz.yaml",
        "02-both-write/exercise-who-wins.yaml",
        "02-both-write/both-write.scenario.yaml",
        "03-lists-that-merge/quiz.yaml",
        "03-lists-that-merge/exercise-milk-again.yaml",
        "03-lists-that-merge/exercise-arrivals.yaml"
      })
  void whatTheCompilerSaysOfKeysTheSchemaSaysToo(String name) throws IOException {
    layTheSampleWithoutOther(name);
    Path file = course.resolve(name);
    Schema schema = CourseSchemas.of(file).orElseThrow();
    Object yaml = CourseSchemas.read(file);
    String text = Files.readString(file);
    TreeSet<String> seen = new TreeSet<>();
    for (Map<Object, Object> mapping : mappings(yaml)) {
      if (seen.add(mapping.keySet() + "")) {
        mapping.put(STRANGE, STRANGE);
        compare(file, text, schema, yaml, Code.UNKNOWN_KEY, STRANGE);
        mapping.remove(STRANGE);
      }
      for (Object key : List.copyOf(mapping.keySet())) {
        if (seen.add(mapping.keySet() + " without " + key)) {
          Map<Object, Object> before = new LinkedHashMap<>(mapping);
          mapping.remove(key);
          compare(file, text, schema, yaml, Code.MISSING_KEY, key.toString());
          mapping.clear();
          mapping.putAll(before);
        }
      }
    }
    assertThat(seen.size()).isGreaterThan(2);
  }

  /** One lesson is enough: that of the file, or the first. */
  private void layTheSampleWithoutOther(String name) throws IOException {
    String lesson = name.contains("/") ? name.substring(0, 3) : "01-";
    SampleCourse sample =
        new SampleCourse(Optional.empty(), Optional.empty(), SampleCourse.Language.EN);
    for (Map.Entry<String, String> file : sample.files().entrySet()) {
      String path = file.getKey().replace("course-source/", "");
      boolean inCourse = !path.equals(file.getKey());
      boolean other = path.matches("0.*") ? !path.startsWith(lesson) : path.startsWith("assess");
      if (inCourse && (!other || path.equals(name))) {
        Files.createDirectories(course.resolve(path).getParent());
        Files.writeString(course.resolve(path), file.getValue());
      }
    }
  }

  private void compare(Path file, String text, Schema schema, Object yaml, Code code, String key) {
    List<String> refused = CourseSchemas.mistakes(schema, yaml);
    write(file, text, yaml);
    List<Diagnostic> said = said();
    boolean about = said.stream().anyMatch(one -> one.code() == code);
    boolean sound = said.stream().noneMatch(one -> one.code().number().startsWith("E"));
    String told = file.getFileName() + ": " + code + " " + key + ": " + messages(said);
    if (about) {
      assertThat(refused.isEmpty()).as("accepted although " + told).isFalse();
    }
    if (sound) {
      assertThat(refused.stream().limit(3)).as("refused although " + told).isEmpty();
    }
  }

  private static String messages(List<Diagnostic> said) {
    return said.stream().map(Diagnostic::message).collect(Collectors.joining("; "));
  }

  private List<Diagnostic> said() {
    DiagnosticLog log = new DiagnosticLog();
    CourseParser.parse(course, log).ifPresent(parsed -> Checker.check(parsed, log));
    return log.diagnostics();
  }

  private static void write(Path file, String text, Object yaml) {
    String dumped = new Dump(DumpSettings.builder().build()).dumpToString(yaml);
    boolean lesson = file.endsWith("lesson.md");
    String body = lesson ? text.split("(?m)^---$", 3)[2] : "";
    try {
      Files.writeString(file, lesson ? "---\n" + dumped + "---" + body : dumped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // what YAML gives are mappings of anything
  private static List<Map<Object, Object>> mappings(Object yaml) {
    List<Map<Object, Object>> found = new ArrayList<>();
    if (yaml instanceof Map<?, ?> map) {
      found.add((Map<Object, Object>) map);
      map.values().forEach(value -> found.addAll(mappings(value)));
    } else if (yaml instanceof List<?> list) {
      list.forEach(value -> found.addAll(mappings(value)));
    }
    return found;
  }
}
