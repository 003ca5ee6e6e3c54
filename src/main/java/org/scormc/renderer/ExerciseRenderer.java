package org.scormc.renderer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.scormc.checker.PlacedExercise;
import org.scormc.checker.ProvedExercise;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.KnobLabel;
import org.scormc.course.Markdown;
import org.scormc.course.PlainText;
import org.scormc.course.Work;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/** Writes exercises. The page's script brings them to life; see js/exercise. */
final class ExerciseRenderer {
  private final Templates templates;
  private final Messages messages;
  private final MarkdownRenderer markdown;
  private final KnobRenderer knobs;
  private final ExerciseSheets sheets;
  private final List<PlacedExercise> rendered = new ArrayList<>();

  /**
   * A renderer.
   *
   * @param markdown renders the texts of the exercises as part of the page around them
   */
  ExerciseRenderer(Templates templates, Messages messages, MarkdownRenderer markdown) {
    this.templates = templates;
    this.messages = messages;
    this.markdown = markdown;
    this.knobs = new KnobRenderer(templates, messages);
    this.sheets = new ExerciseSheets(templates, messages, knobs);
  }

  /** Starts a screen. */
  void startScreen() {
    rendered.clear();
  }

  /** The parts of the exercises rendered since the screen was started, as the page knows them. */
  List<View.QuestionEntry> ofScreen(String section) {
    List<View.QuestionEntry> entries = new ArrayList<>();
    for (PlacedExercise placed : rendered) {
      Exercise exercise = placed.exercise().source();
      for (ExercisePart part : exercise.parts()) {
        entries.add(
            new View.QuestionEntry(
                item(exercise, part),
                "exercise-part",
                exercise.objective().value(),
                0,
                0,
                section,
                placed.lab() || (!placed.full() && !part.brief())));
      }
    }
    return entries;
  }

  private static String item(Exercise exercise, ExercisePart part) {
    return exercise.id().value() + "--" + part.id().value();
  }

  /** All of an exercise; the script hides what the short form leaves for later. */
  Markup render(PlacedExercise placed) {
    rendered.add(placed);
    List<ExercisePart> parts = placed.exercise().source().parts();
    Map<String, Object> values =
        values(placed.exercise(), placed.full() ? parts : briefFirst(parts));
    values.put("full", placed.full());
    values.put("lab", placed.lab());
    return templates.fill("exercise.vm", values);
  }

  /**
   * An exercise as a question of a paper.
   *
   * @param lab whether its runs may be opened while the paper is written
   */
  Markup onPaper(ProvedExercise exercise, boolean lab) {
    Map<String, Object> values = values(exercise, exercise.source().parts());
    values.put("lab", lab);
    return templates.fill("final-exercise.vm", values);
  }

  /** What the short form keeps comes first, so that its parts are numbered without a gap. */
  private static List<ExercisePart> briefFirst(List<ExercisePart> parts) {
    return parts.stream().sorted(Comparator.comparing(part -> !part.brief())).toList();
  }

  private Map<String, Object> values(ProvedExercise proved, List<ExercisePart> ordered) {
    Exercise exercise = proved.source();
    List<View.ExercisePart> parts = new ArrayList<>();
    for (ExercisePart part : ordered) {
      parts.add(part(proved, part, parts.size() + 1));
    }
    Map<String, Markup> benches = new TreeMap<>();
    for (String scenario : exercise.scenarios().keySet()) {
      List<KnobLabel> own = knobs(exercise, scenario);
      if (!own.isEmpty()) {
        benches.put(scenario, knobs.render(exercise.id().value() + "--" + scenario, own));
      }
    }
    Map<String, Object> values = new HashMap<>();
    values.put("id", exercise.id().value());
    values.put("title", exercise.title().value());
    values.put("goal", blocks(exercise.goal()));
    values.put("parts", parts);
    values.put("benches", benches);
    values.put("data", Data.of(proved.json()));
    values.put("text", new View.Words(messages));
    return values;
  }

  static List<KnobLabel> knobs(Exercise exercise, String scenario) {
    return exercise.knobs().stream().filter(knob -> knob.scenario().equals(scenario)).toList();
  }

  private View.ExercisePart part(ProvedExercise proved, ExercisePart part, int number) {
    Exercise exercise = proved.source();
    List<View.Saying> wrong = new ArrayList<>();
    for (ExercisePart.WrongAnswer answer : part.wrong()) {
      Json.Array entries = new Json.Array();
      answer.answer().value().forEach(entries::add);
      wrong.add(new View.Saying(JsonWriter.write(entries), blocks(answer.feedback())));
    }
    List<View.Saying> tests = new ArrayList<>();
    for (Work.Test test : tests(part.work())) {
      tests.add(new View.Saying(Integer.toString(tests.size() + 1), blocks(test.text())));
    }
    if (part.work() instanceof Work.Settings settings && settings.best().isPresent()) {
      Markup text = blocks(settings.best().get().text());
      tests.add(new View.Saying("best", text.isEmpty() ? usualBest() : text));
    }
    String scenario = part.work().scenario();
    return new View.ExercisePart(
        part.id().value(),
        item(exercise, part),
        number,
        kind(part.work()),
        part.points().value(),
        part.brief(),
        part.predictFirst(),
        runs(exercise, scenario) ? scenario : "",
        description(exercise, part),
        blocks(part.stem()),
        sheets.of(proved, part, item(exercise, part)),
        part.hints().stream().map(this::blocks).toList(),
        wrong,
        tests,
        blocks(part.explanation()));
  }

  private Markup usualBest() {
    return Markup.ofText(messages.get("exercise.best-test"));
  }

  /** Whether anything happens in a scenario. */
  private static boolean runs(Exercise exercise, String scenario) {
    Json.Members base = exercise.scenarios().get(scenario).base();
    return base.get("actions").isPresent() || base.get("faults").isPresent();
  }

  private static List<Work.Test> tests(Work work) {
    if (work instanceof Work.Settings settings) {
      return settings.tests();
    }
    return work instanceof Work.Moves moves ? moves.tests() : List.of();
  }

  private static String kind(Work work) {
    if (work instanceof Work.Cells) {
      return "cells";
    } else if (work instanceof Work.Sequence) {
      return "sequence";
    }
    return work instanceof Work.Settings ? "settings" : "moves";
  }

  private static String description(Exercise exercise, ExercisePart part) {
    String stem =
        MarkdownRenderer.children(part.stem().document()).stream()
            .map(PlainText::of)
            .collect(Collectors.joining(" "))
            .strip();
    return exercise.title().value() + ": " + stem;
  }

  private Markup blocks(Markdown text) {
    List<Node> nodes = MarkdownRenderer.children(text.document());
    return nodes.isEmpty() ? Markup.EMPTY : markdown.render(nodes);
  }
}
