package org.scormc.playback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scormc.BuildResult;
import org.scormc.CourseBuilder;
import org.scormc.Options;
import org.scormc.course.Target;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.Severity;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A course of good parts with a hostile text in every place for text. What the compiler refuses is
 * taken out and counted, until it builds the rest.
 *
 * <p>Each text carries a mark, such as {@code z17z}, by which a diagnostic's line tells which text
 * it is about.
 */
final class HostileCourse {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern MARK = Pattern.compile("z([0-9]+)z");
  private static final int MOST_ROUNDS = 12;

  /** The keys whose values are shown to learners, or stand in a manifest. */
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "description",
          "rights",
          "text",
          "stem",
          "feedback",
          "explanation",
          "label",
          "goal",
          "intro",
          "unit",
          "name",
          "otherwise",
          "checked");

  /** The keys of lists or mappings of such values. */
  private static final Set<String> GROUPS = Set.of("hints", "keywords", "authors", "feedback");

  /** The same in a scenario, where answers don't hang on them. */
  private static final Set<String> VALUES = Set.of("rows", "write");

  private final Path folder;
  private final List<String> texts;
  private final SplittableRandom random;
  private final TreeSet<Integer> refused = new TreeSet<>();
  private int marks;

  HostileCourse(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.texts = Files.readAllLines(RESOURCES.resolve("hostile/texts.txt"));
    this.random = new SplittableRandom(seed);
  }

  /** How many texts were placed. */
  int placed() {
    return marks;
  }

  /** How many of them the compiler refused. */
  int refused() {
    return refused.size();
  }

  /** Builds the course whole and in parts into a folder, without what is refused. */
  BuildResult build(Path output) throws IOException {
    long seed = random.nextLong();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      marks = 0;
      lay(new SplittableRandom(seed));
      BuildResult result =
          CourseBuilder.build(
              new Options(
                  folder,
                  output,
                  Instant.EPOCH,
                  Optional.empty(),
                  Optional.empty(),
                  List.of(Target.SCORM2004_4, Target.SCORM2004_4_MULTI)));
      if (result.count(Severity.ERROR) == 0) {
        return result;
      }
      TreeSet<Integer> before = new TreeSet<>(refused);
      result.diagnostics().stream()
          .filter(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
          .forEach(this::refuse);
      if (before.equals(refused)) {
        throw new AssertionError("no text is to blame: " + errors(result));
      }
    }
    throw new AssertionError("still refused after " + MOST_ROUNDS + " rounds");
  }

  private static List<String> errors(BuildResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
        .map(diagnostic -> diagnostic.span() + ": " + diagnostic.message())
        .toList();
  }

  private void refuse(Diagnostic diagnostic) {
    String line = diagnostic.span().file().line(diagnostic.span().line());
    List<String> blamed = MARK.matcher(line).results().map(MatchResult::group).toList();
    if (blamed.isEmpty()) {
      String words = diagnostic.span().text() + diagnostic.message();
      blamed = MARK.matcher(words).results().map(MatchResult::group).toList();
    }
    blamed.forEach(mark -> refused.add(Integer.valueOf(mark.substring(1, mark.length() - 1))));
    if (diagnostic.span().file().path().endsWith(".svg")) {
      String name = diagnostic.span().file().path().replaceAll(".*-([0-9]+)\\.svg", "$1");
      refused.add(Integer.valueOf(name));
    }
  }

  private void lay(SplittableRandom chosen) throws IOException {
    clear();
    yaml("diagnostic/good-course/course.yaml", "course.yaml", chosen);
    yaml("diagnostic/good-course/products.yaml", "products.yaml", chosen);
    yaml("final-course/assessment.yaml", "assessment.yaml", chosen);
    yaml("question-course/01-every-kind/quiz.yaml", "01-kinds/quiz.yaml", chosen);
    copy("question-course/01-every-kind/lost-writes.scenario.yaml", "01-kinds");
    copy("question-course/01-every-kind/lesson.md", "01-kinds");
    for (String number : List.of("01", "04", "05", "09", "13", "16")) {
      String file = "exercise-x" + number + ".yaml";
      yaml("exercise/01-world/" + file, "02-work/" + file, chosen);
    }
    copy("exercise/01-world/routing.scenario.yaml", "02-work");
    yaml("lab-course/01-lab/swap.scenario.yaml", "02-work/swap.scenario.yaml", chosen);
    write("02-work/lesson.md", work());
    write("03-texts/lesson.md", lesson(chosen));
    write("glossary.md", glossary(chosen));
  }

  private void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private String work() throws IOException {
    StringBuilder lesson =
        new StringBuilder("---\nid: work\ntitle: Work\nminutes: 9\nobjectives: [o1]\n---\n\n");
    lesson.append("Exercises.\n\n## A figure {#figure}\n\n![A run.](swap.scenario.yaml)\n\n");
    lesson.append("![A table.](swap.scenario.yaml#show=table)\n\n");
    lesson.append("![Nodes.](swap.scenario.yaml#show=topology)\n\n::: products\n:::\n");
    try (Stream<Path> files = Files.list(folder.resolve("02-work"))) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().startsWith("exercise-")) {
          String id = Files.readAllLines(file).get(0).replaceFirst("id: ", "");
          lesson.append("\n## ").append(id).append(" {#").append(id).append("}\n\n");
          lesson.append("::: exercise ").append(id).append(" full\n:::\n");
        }
      }
    }
    return lesson.toString();
  }

  /** Every text in a paragraph, a list, a table, an aside, a link, a picture; every picture. */
  private String lesson(SplittableRandom chosen) throws IOException {
    StringBuilder lesson =
        new StringBuilder("---\nid: texts\ntitle: Texts\nminutes: 9\nobjectives: [o1]\n---\n\n");
    for (String text : texts) {
      add(lesson, "%s\n\n", text);
      add(lesson, "%s\n\n", escaped(text));
    }
    for (String frame :
        List.of(
            "- %s\n\n",
            "> %s\n\n",
            "| a | b |\n|---|---|\n| x | %s |\n\n",
            "::: note %s\nAn aside.\n:::\n\n",
            "[%s](https://example.org/)\n\n",
            "[link](https://example.org/ \"%s\")\n\n",
            "![%s](dot.svg \"A dot.\")\n\n",
            "![A dot.](dot.svg \"%s\")\n\n",
            "```\n%s\n```\n\n",
            "```html\n%s\n```\n\n",
            "```js\n%s\n```\n\n",
            "*%s*\n\n")) {
      for (int i = 0; i < 12; i++) {
        add(lesson, frame, any(chosen));
      }
    }
    List<String> pictures = Files.readAllLines(RESOURCES.resolve("hostile/pictures.txt"));
    write("03-texts/dot.svg", picture("<rect width=\"9\" height=\"9\"/>"));
    for (String content : pictures) {
      int mark = marks++;
      if (!refused.contains(mark)) {
        write("03-texts/picture-" + mark + ".svg", picture(content));
        lesson.append("![A picture.](picture-" + mark + ".svg \"One.\")\n\n");
      }
    }
    return lesson.toString();
  }

  private static String picture(String content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        + " viewBox=\"0 0 9 9\">\n"
        + content
        + "\n</svg>\n";
  }

  private String glossary(SplittableRandom chosen) {
    StringBuilder glossary = new StringBuilder("# Glossary\n\n## Term {#term}\n\nA word.\n\n");
    for (int i = 0; i < 20; i++) {
      int number = i;
      add(glossary, "## Word %s {#word-" + number + "}\n\nIt means something.\n\n", any(chosen));
      add(glossary, "Or it means: %s\n\n", any(chosen));
    }
    return glossary.toString();
  }

  private void add(StringBuilder to, String frame, String text) {
    int mark = marks++;
    if (!refused.contains(mark)) {
      to.append(frame.replace("%s", text + " z" + mark + "z"));
    }
  }

  private String any(SplittableRandom chosen) {
    return texts.get(chosen.nextInt(texts.size()));
  }

  private static String escaped(String text) {
    return text.replaceAll("([<>&\\[\\]*_`#$!\\\\|{}:])", "\\\\$1");
  }

  private void yaml(String from, String to, SplittableRandom chosen) throws IOException {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(read(from));
    if (to.equals("course.yaml")) {
      tree = withObjectives(tree);
    }
    DumpSettings settings = DumpSettings.builder().setWidth(1_000_000).setSplitLines(false).build();
    write(
        to,
        new Dump(settings)
            .dumpToString(hostile(tree, false, to.contains("scenario") ? VALUES : GROUPS, chosen)));
  }

  private static Object withObjectives(Object tree) {
    TreeMap<String, Object> course = new TreeMap<>();
    ((Map<?, ?>) tree).forEach((key, value) -> course.put(String.valueOf(key), value));
    course.put(
        "objectives",
        Stream.of("o1", "conflicts", "clocks")
            .map(id -> Map.of("id", id, "text", "Know " + id))
            .toList());
    return course;
  }

  /** A tree with hostile texts behind the texts that it has. */
  private Object hostile(Object tree, boolean isText, Set<String> groups, SplittableRandom chosen) {
    if (tree instanceof Map<?, ?> mapping) {
      Map<Object, Object> changed = new LinkedHashMap<>();
      mapping.forEach(
          (key, value) -> {
            boolean isLeaf = !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
            boolean inside = isLeaf ? isText || KEYS.contains(key) : groups.contains(key);
            changed.put(key, hostile(value, inside, groups, chosen));
          });
      return changed;
    } else if (tree instanceof List<?> list) {
      List<Object> changed = new ArrayList<>();
      list.forEach(value -> changed.add(hostile(value, isText, groups, chosen)));
      return changed;
    } else if (isText && tree instanceof String text) {
      String line = text.strip().replaceAll("\\s+", " ");
      String more = any(chosen);
      String other = chosen.nextBoolean() ? escaped(more) : more;
      int mark = marks++;
      return refused.contains(mark) ? line : line + " " + other + " z" + mark + "z";
    }
    return tree;
  }

  private void copy(String from, String to) throws IOException {
    write(to + from.substring(from.lastIndexOf('/')), read(from));
  }

  private static String read(String path) throws IOException {
    return Files.readString(RESOURCES.resolve(path));
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
