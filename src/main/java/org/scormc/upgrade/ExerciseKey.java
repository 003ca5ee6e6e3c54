package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.scormc.checker.ProvedExercise;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.KnobLabel;
import org.scormc.course.Work;
import org.scormc.exercise.ExerciseWriter;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;
import org.scormc.source.Located;

/** What of a part of an exercise decides about a response, and what is read in it. */
final class ExerciseKey {
  private ExerciseKey() {}

  /** The digest of what is right: of what the grader needs, the scenarios among it. */
  static String digest(ProvedExercise exercise, ExercisePart part) {
    Json.Members json = ExerciseWriter.json(exercise.graded());
    Digest digest = new Digest();
    json.get("scenarios").map(JsonWriter::write).ifPresent(digest::add);
    for (Json one : json.array("parts")) {
      if (one instanceof Json.Members members && members.text("id").equals(part.id().value())) {
        digest.add(members.text("key")).add(Long.toString(members.whole("points")));
      }
    }
    return digest.end();
  }

  /** The ids that responses to the part are made of, sorted. */
  static List<String> answers(ExercisePart part) {
    TreeSet<String> ids = new TreeSet<>();
    if (part.work() instanceof Work.Cells cells) {
      cells.cells().forEach(cell -> ids.add(cell.id().value()));
    } else if (part.work() instanceof Work.Sequence sequence) {
      ids.addAll(sequence.items().keySet());
    } else if (part.work() instanceof Work.Settings settings) {
      settings.knobs().stream().map(Located::value).forEach(ids::add);
    }
    return List.copyOf(ids);
  }

  /** The word for what is done. */
  static String type(ExercisePart part) {
    if (part.work() instanceof Work.Cells) {
      return "cells";
    } else if (part.work() instanceof Work.Sequence) {
      return "sequence";
    }
    return part.work() instanceof Work.Settings ? "settings" : "moves";
  }

  /** The words of a part that are no Markdown. */
  static List<String> words(Exercise exercise, ExercisePart part) {
    List<String> words = new ArrayList<>(List.of(exercise.title().value()));
    for (KnobLabel knob : exercise.knobs()) {
      words.addAll(List.of(knob.name().value(), knob.label(), knob.unit()));
      knob.options().forEach((id, name) -> words.add(id + "=" + name));
    }
    if (part.work() instanceof Work.Cells cells) {
      for (Work.Cell cell : cells.cells()) {
        words.addAll(List.of(cell.label(), cell.row(), cell.column()));
        cell.options().forEach((id, name) -> words.add(id + "=" + name));
      }
    } else if (part.work() instanceof Work.Sequence sequence) {
      sequence.items().forEach((id, name) -> words.add(id + "=" + name));
    }
    return words;
  }
}
