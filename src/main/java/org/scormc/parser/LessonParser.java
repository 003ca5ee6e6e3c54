package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.scormc.course.Exercise;
import org.scormc.course.Lesson;
import org.scormc.course.Markdown;
import org.scormc.course.Question;
import org.scormc.course.Stage;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;

/** Reads a lesson's folder: front matter and text of lesson.md, questions of quiz.yaml. */
final class LessonParser {
  private static final String FENCE = "---";
  private static final int MAX_MINUTES = 600;

  private final CourseFolder folder;
  private final DiagnosticLog log;

  LessonParser(CourseFolder folder, DiagnosticLog log) {
    this.folder = folder;
    this.log = log;
  }

  /** Reads the lesson in a folder; empty, with a diagnostic, if its front matter can't be read. */
  Optional<Lesson> parse(String name) {
    List<Question> questions = questions(name + "/quiz.yaml");
    List<Exercise> exercises = exercises(name);
    return folder
        .text(name + "/lesson.md", log)
        .flatMap(file -> parse(name, file, questions, exercises));
  }

  /** The exercises in the files of the folder, by name. */
  private List<Exercise> exercises(String name) {
    List<Exercise> exercises = new ArrayList<>();
    String start = name + "/exercise-";
    for (String path : folder.texts().tailSet(start)) {
      if (!path.startsWith(start)) {
        break;
      }
      if (path.endsWith(".yaml") && path.indexOf('/', start.length()) < 0) {
        folder
            .part(path, log, (part, said) -> exercise(path, part, said))
            .ifPresent(exercises::add);
      }
    }
    return exercises;
  }

  private static Optional<Exercise> exercise(String path, CourseFolder part, DiagnosticLog said) {
    return part.text(path, said)
        .flatMap(file -> YamlFile.read(file, said))
        .flatMap(yaml -> new ExerciseParser(part, said).parse(yaml));
  }

  private Optional<Lesson> parse(
      String name, SourceFile file, List<Question> questions, List<Exercise> exercises) {
    int closing = closingLine(file);
    if (closing == 0) {
      log.add(Code.NO_FRONT_MATTER, file.start());
      return Optional.empty();
    }
    int bodyStart = closing < file.lineCount() ? file.lineStart(closing + 1) : file.text().length();
    Markdown body = new MarkdownParser(log).parse(file, bodyStart);
    int yamlStart = file.lineStart(2);
    return YamlFile.read(file, yamlStart, file.lineStart(closing), log)
        .map(yaml -> lesson(name, yaml, body, questions, exercises));
  }

  private Lesson lesson(
      String name,
      YamlMapping yaml,
      Markdown body,
      List<Question> questions,
      List<Exercise> exercises) {
    Located<String> id = yaml.id("id");
    Located<String> title = yaml.text("title");
    Located<Integer> minutes = yaml.integer("minutes", 1, MAX_MINUTES);
    List<Located<String>> objectives = yaml.texts("objectives");
    yaml.end();
    Map<Image, Stage> stages = StageParser.parse(body, folder, log);
    return new Lesson(name, id, title, minutes, objectives, body, questions, exercises, stages);
  }

  private static int closingLine(SourceFile file) {
    if (!file.line(1).stripTrailing().equals(FENCE)) {
      return 0;
    }
    for (int line = 2; line <= file.lineCount(); line++) {
      if (file.line(line).stripTrailing().equals(FENCE)) {
        return line;
      }
    }
    return 0;
  }

  private List<Question> questions(String path) {
    return folder.part(path, log, (part, said) -> questions(path, part, said));
  }

  private static List<Question> questions(String path, CourseFolder part, DiagnosticLog said) {
    if (!part.has(path)) {
      return List.of();
    }
    return part.text(path, said)
        .flatMap(file -> YamlFile.read(file, said))
        .map(yaml -> new QuizParser(part, said).parse(yaml))
        .orElse(List.of());
  }
}
