package org.scormc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.checker.LessonTime;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;
import org.scormc.source.Located;

/** The forms in which the times of a course are written. */
enum TimesFormat {
  /** A table in minutes, a line for each lesson and one for the course. */
  TEXT {
    @Override
    String write(CheckedCourse course) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              "lesson", "words", "reading", "scenarios", "exercises", "questions", "sum", "plan"));
      for (CheckedLesson checked : course.lessons()) {
        String id = checked.lesson().id().value();
        rows.add(row(id, checked.time(), checked.lesson().minutes().value().toString()));
      }
      String plan = plan(course).map(Object::toString).orElse("");
      rows.add(row("course", CheckedLesson.time(course.lessons()), plan));
      return table(rows);
    }
  },
  /** One object with all times in seconds, for programs. */
  JSON {
    @Override
    String write(CheckedCourse course) {
      Json.Array lessons = new Json.Array();
      for (CheckedLesson checked : course.lessons()) {
        lessons.add(
            members(checked.time())
                .with("id", checked.lesson().id().value())
                .with("planSeconds", checked.lesson().minutes().value() * SECONDS));
      }
      Json.Members whole = members(CheckedLesson.time(course.lessons()));
      plan(course).ifPresent(minutes -> whole.with("planSeconds", minutes * SECONDS));
      return JsonWriter.lines(
          new Json.Members()
              .with("course", whole)
              .with("lessons", lessons)
              .with("questionSeconds", course.course().pace().questionSeconds())
              .with("wordsPerMinute", course.course().pace().wordsPerMinute()));
    }
  };

  private static final int SECONDS = 60;

  abstract String write(CheckedCourse course);

  private static Optional<Integer> plan(CheckedCourse course) {
    return course.course().pace().minutes().map(Located::value);
  }

  private static List<String> row(String name, LessonTime time, String plan) {
    return List.of(
        name,
        Integer.toString(time.words()),
        LessonTime.minutes(time.readingSeconds()),
        LessonTime.minutes(time.scenarioSeconds()),
        LessonTime.minutes(time.exerciseSeconds()),
        LessonTime.minutes(time.questionSeconds()),
        LessonTime.minutes(time.seconds()),
        plan);
  }

  /** Names at the left, numbers at the right of their columns. */
  private static String table(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
        String space = " ".repeat(width - row.get(i).length());
        line.append(i == 0 ? row.get(i) + space : "  " + space + row.get(i));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static Json.Members members(LessonTime time) {
    return new Json.Members()
        .with("words", time.words())
        .with("scenarioWords", time.scenarioWords())
        .with("readingSeconds", time.readingSeconds())
        .with("scenarioSeconds", time.scenarioSeconds())
        .with("exerciseSeconds", time.exerciseSeconds())
        .with("questionSeconds", time.questionSeconds())
        .with("seconds", time.seconds());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
