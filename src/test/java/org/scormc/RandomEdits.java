package org.scormc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scormc.sample.SampleCourse;

/** An author who does to a course, and to its templates, whatever authors do, in any order. */
final class RandomEdits {
  private static final String LESSON =
      """
      ---
      id: added-%d
      title: Added
      minutes: 1
      objectives: [o1-copies]
      ---

      ## Here

      Words, and a [lesson](../01-a-copy-in-every-pocket/lesson.md).
      """;

  private final Path folder;
  private final Random random;
  private final List<Edit> edits = new ArrayList<>();
  private int count;

  /** Something that an author does. */
  private interface Edit {
    String make() throws IOException;
  }

  /**
   * An author of the sample course.
   *
   * @param folder where the course and the templates are put
   */
  RandomEdits(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.random = random;
    Files.createDirectories(templates());
    mend();
  }

  Path course() {
    return folder.resolve("course-source");
  }

  Path templates() {
    return folder.resolve("templates");
  }

  /** Does the next thing, after which the course may be fine or not; all things get their turn. */
  String next() throws IOException {
    if (edits.isEmpty()) {
      edits.addAll(
          List.of(
              () -> appended("lesson.md", "\nOne more sentence, number " + ++count + ".\n"),
              () -> appended("glossary.md", "\n## Word " + ++count + "\n\nWhat it means.\n"),
              () -> replaced("quiz.yaml", "\\b(the|The|a)\\b", "$1 new"),
              () -> replaced(".scenario.yaml", "at: (\\d+)", "at: 1$1"),
              () -> replaced(".svg", "<text ([^>]*)>", "<text $1>New "),
              () -> replaced("course.yaml", "title: .*", "title: Another title " + ++count),
              () -> replaced("course.yaml", "mastery-score: .*", "mastery-score: 0.7"),
              () -> replaced("exercise-arrivals.yaml", "points: 1", "points: 2"),
              this::added,
              this::removed,
              this::renamed,
              this::mistaken,
              this::deleted,
              this::styled,
              this::templated,
              this::mended,
              this::mended,
              this::mended));
      Collections.shuffle(edits, random);
    }
    return edits.remove(0).make();
  }

  private String added() throws IOException {
    Path lesson = course().resolve("0" + random.nextInt(9) + "-added/lesson.md");
    Files.createDirectories(lesson.getParent());
    Files.writeString(lesson, LESSON.formatted(++count));
    return "a new lesson";
  }

  private String removed() throws IOException {
    Path gone = any(lessons());
    delete(gone);
    return "without " + gone.getFileName();
  }

  private String renamed() throws IOException {
    Path lesson = any(lessons());
    Path other = lesson.resolveSibling("0" + random.nextInt(9) + "-renamed-" + ++count);
    Files.move(lesson, other);
    return lesson.getFileName() + " as " + other.getFileName();
  }

  private String mistaken() throws IOException {
    Path file = any(files(course(), path -> true));
    String text = Files.readString(file);
    int at = random.nextInt(text.length());
    Files.writeString(file, text.substring(0, at) + "{" + text.substring(at));
    return "a brace in " + course().relativize(file) + " at " + at;
  }

  private String deleted() throws IOException {
    Path file = any(files(course(), path -> true));
    Files.delete(file);
    return "without " + course().relativize(file);
  }

  private String styled() throws IOException {
    Files.writeString(templates().resolve("style.css"), "p { margin: " + ++count + "px }");
    return "another style";
  }

  private String templated() throws IOException {
    String end = random.nextBoolean() ? "#if(" : "<p>Edition " + ++count + "</p>";
    String standard = Files.readString(Path.of("scorm-templates/glossary.vm"));
    Files.writeString(templates().resolve("glossary.vm"), standard + end);
    return "a template that ends in " + end;
  }

  private String mended() throws IOException {
    mend();
    return "all mended";
  }

  private void mend() throws IOException {
    delete(folder);
    Files.createDirectories(templates());
    new SampleCourse(Optional.empty(), Optional.empty(), SampleCourse.Language.EN).writeTo(folder);
  }

  private String appended(String name, String text) throws IOException {
    Path file = any(files(course(), path -> path.toString().endsWith(name)));
    Files.writeString(file, Files.readString(file) + text);
    return "a longer " + course().relativize(file);
  }

  private String replaced(String name, String pattern, String replacement) throws IOException {
    Path file = any(files(course(), path -> path.toString().endsWith(name)));
    Files.writeString(file, Files.readString(file).replaceFirst(pattern, replacement));
    return replacement + " in " + course().relativize(file);
  }

  private List<Path> lessons() throws IOException {
    return files(course(), file -> file.endsWith("lesson.md")).stream()
        .map(Path::getParent)
        .toList();
  }

  /** One of some files; if there is none any more, what is left of the course is looked at. */
  private Path any(List<Path> found) throws IOException {
    if (found.isEmpty()) {
      mend();
      return course().resolve("course.yaml");
    }
    return found.get(random.nextInt(found.size()));
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
