package org.scormc.renderer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scormc.checker.ProvedExercise;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.KnobLabel;
import org.scormc.course.Work;
import org.scormc.exercise.Task;

/** Writes what a learner answers a part of an exercise with. */
final class ExerciseSheets {
  private final Templates templates;
  private final Messages messages;
  private final KnobRenderer knobs;

  ExerciseSheets(Templates templates, Messages messages, KnobRenderer knobs) {
    this.templates = templates;
    this.messages = messages;
    this.knobs = knobs;
  }

  /** The controls of a part. */
  Markup of(ProvedExercise proved, ExercisePart part, String item) {
    Exercise exercise = proved.source();
    Work work = part.work();
    if (work instanceof Work.Cells cells) {
      return cells(cells, item);
    }
    if (work instanceof Work.Sequence sequence) {
      List<View.Part> items =
          sequence.items().entrySet().stream()
              .map(one -> part(one.getKey(), one.getValue()))
              .sorted(Comparator.comparing(one -> AnswerDigest.of(item, one.id())))
              .toList();
      Task task = proved.graded().part(part.id().value()).task();
      String key = AnswerKey.ofOrder(((Task.Sequence) task).order(), item);
      return fill("question-ordering.vm", Map.of("id", item, "items", items, "key", key));
    }
    if (work instanceof Work.Settings settings) {
      List<KnobLabel> asked =
          settings.knobs().stream()
              .map(
                  name ->
                      exercise.knobs().stream()
                          .filter(knob -> knob.name().value().equals(name.value()))
                          .findFirst()
                          .orElseThrow())
              .toList();
      return fill(
          "exercise-settings.vm",
          Map.of(
              "id", item, "knobs", knobs.render(item, asked), "noneAfter", settings.noneAfter()));
    }
    Work.Moves moves = (Work.Moves) work;
    return fill(
        "exercise-moves.vm",
        Map.of("id", item, "scenario", moves.scenario(), "noneAfter", moves.noneAfter()));
  }

  private static View.Part part(String id, String text) {
    return new View.Part(id, Markup.ofText(text), text, Markup.EMPTY);
  }

  private Markup cells(Work.Cells work, String item) {
    Set<String> columns = new LinkedHashSet<>();
    Set<String> rows = new LinkedHashSet<>();
    List<View.Cell> cells = new ArrayList<>();
    for (Work.Cell cell : work.cells()) {
      columns.add(cell.column());
      rows.add(cell.row());
      cells.add(cell(cell, item));
    }
    boolean table = !rows.contains("") && !columns.contains("");
    List<View.Row> lines = new ArrayList<>();
    for (String row : table ? rows : Set.<String>of()) {
      lines.add(new View.Row(row, cells.stream().filter(one -> one.row().equals(row)).toList()));
    }
    return fill(
        "exercise-cells.vm",
        Map.of("table", table, "columns", List.copyOf(columns), "rows", lines, "cells", cells));
  }

  private View.Cell cell(Work.Cell cell, String item) {
    String form = cell.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<View.Choice> choices = new ArrayList<>();
    cell.options().forEach((answer, shown) -> choices.add(new View.Choice(answer, shown)));
    if (form.equals("yes-no")) {
      choices.add(new View.Choice("yes", messages.get("script.lab.yes")));
      choices.add(new View.Choice("no", messages.get("script.lab.no")));
    }
    String name = cell.label().isEmpty() ? cell.row() + ", " + cell.column() : cell.label();
    return new View.Cell(
        cell.id().value(),
        item + "--" + cell.id().value(),
        name,
        cell.row(),
        cell.column(),
        form,
        choices);
  }

  private Markup fill(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("text", new View.Words(messages));
    return templates.fill(template, all);
  }
}
