package org.scormc.command;

import java.util.List;
import java.util.Locale;
import org.scormc.command.AnswerSheet.Feedback;
import org.scormc.command.AnswerSheet.Section;
import org.scormc.command.AnswerSheet.Task;
import org.scormc.command.AnswerSheet.Variant;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/** The forms in which an answer sheet is written. */
enum AnswerFormat {
  /** Lines for a terminal. */
  TEXT {
    @Override
    String write(AnswerSheet sheet) {
      return lines(sheet, new Marks("", "", "", "  ", "  - "));
    }
  },
  /** A document for people. */
  MARKDOWN {
    @Override
    String write(AnswerSheet sheet) {
      return lines(sheet, new Marks("# ", "## ", "### ", "", "- "));
    }
  },
  /** One object, for programs. */
  JSON {
    @Override
    String write(AnswerSheet sheet) {
      Json.Array sections = new Json.Array();
      sheet.sections().forEach(section -> sections.add(json(section)));
      return JsonWriter.lines(
          new Json.Members().with("title", sheet.title()).with("sections", sections));
    }
  };

  abstract String write(AnswerSheet sheet);

  private record Marks(String title, String section, String task, String paragraph, String item) {}

  private static String lines(AnswerSheet sheet, Marks marks) {
    StringBuilder out = new StringBuilder();
    out.append(marks.title()).append("Answers: ").append(sheet.title()).append('\n');
    for (Section section : sheet.sections()) {
      out.append('\n').append(marks.section()).append(section.title()).append('\n');
      section.tasks().forEach(task -> add(task, marks, out));
    }
    return out.toString();
  }

  private static void add(Task task, Marks marks, StringBuilder out) {
    String level = task.level().isEmpty() ? "" : ", " + task.level();
    out.append('\n').append(marks.task()).append(task.id()).append("\n\n");
    out.append(marks.paragraph()).append(task.kind()).append(", ").append(task.objective());
    out.append(level).append(", weight ").append(task.weight()).append(". ");
    out.append(task.scoring()).append('\n');
    for (Variant variant : task.variants()) {
      String with = variant.values().isEmpty() ? "" : "With " + variant.values() + ": ";
      out.append('\n').append(marks.paragraph()).append(with).append(variant.stem()).append("\n\n");
      variant.right().forEach(part -> item(marks, "Right: " + part, out));
      variant.feedback().forEach(told -> item(marks, line(told), out));
      if (!variant.explanation().isEmpty()) {
        item(marks, "Explanation: " + variant.explanation(), out);
      }
    }
  }

  private static String line(Feedback told) {
    String score = told.score().isEmpty() ? "" : " (" + told.score() + ")";
    return "On " + told.answer() + score + ": " + told.text();
  }

  private static void item(Marks marks, String text, StringBuilder out) {
    out.append(marks.item()).append(text).append('\n');
  }

  private static Json.Members json(Section section) {
    Json.Array tasks = new Json.Array();
    for (Task task : section.tasks()) {
      Json.Array variants = new Json.Array();
      task.variants().forEach(variant -> variants.add(json(variant)));
      tasks.add(
          new Json.Members()
              .with("id", task.id())
              .with("kind", task.kind())
              .with("objective", task.objective())
              .with("level", task.level())
              .with("weight", task.weight())
              .with("scoring", task.scoring())
              .with("variants", variants));
    }
    return new Json.Members().with("title", section.title()).with("tasks", tasks);
  }

  private static Json.Members json(Variant variant) {
    Json.Array feedback = new Json.Array();
    for (Feedback told : variant.feedback()) {
      feedback.add(
          new Json.Members()
              .with("answer", told.answer())
              .with("score", told.score())
              .with("text", told.text()));
    }
    return new Json.Members()
        .with("values", variant.values())
        .with("stem", variant.stem())
        .with("right", array(variant.right()))
        .with("feedback", feedback)
        .with("explanation", variant.explanation());
  }

  private static Json.Array array(List<String> texts) {
    Json.Array array = new Json.Array();
    texts.forEach(array::add);
    return array;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
