package org.scormc.renderer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.checker.LiveFigure;
import org.scormc.course.Stage;
import org.scormc.diagram.Arrangement;
import org.scormc.diagram.ClockFace;
import org.scormc.diagram.Figure;
import org.scormc.diagram.SpaceTimeDiagram;
import org.scormc.diagram.StateTable;
import org.scormc.diagram.TopologyDiagram;
import org.scormc.exercise.Exercise;
import org.scormc.exercise.ExerciseWriter;
import org.scormc.json.JsonWriter;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** Writes figures that are a run stopped at a moment, and that a learner may open and run. */
final class LiveFigureRenderer {
  private final String language;
  private final Templates templates;
  private final Messages messages;
  private final String lesson;
  private int count;

  /**
   * A renderer.
   *
   * @param lesson the id of the lesson whose page it is; empty if it is none
   */
  LiveFigureRenderer(Templates templates, Messages messages, String lesson) {
    this.templates = templates;
    this.messages = messages;
    this.lesson = lesson;
    this.language = messages.language();
  }

  /** Whether the lesson shows one so far. */
  boolean used() {
    return count > 0;
  }

  /**
   * A figure.
   *
   * @param alternative what it shows, in short
   * @param caption what stands below; may be empty
   */
  Markup render(LiveFigure figure, String alternative, String caption) {
    count++;
    String id = "figure-" + lesson + "-" + count;
    Drawing drawing = drawing(figure, id, alternative);
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("label", alternative);
    values.put("caption", caption);
    values.put("picture", drawing.picture());
    values.put("sentences", drawing.sentences());
    values.put("view", figure.view().word());
    values.put("at", figure.atMs() == Long.MAX_VALUE ? "" : Long.toString(figure.atMs()));
    values.put("data", Data.of(json(figure.stage())));
    values.put("hasKnobs", !figure.stage().knobs().isEmpty());
    values.put("knobs", new KnobRenderer(templates, messages).render(id, figure.stage().knobs()));
    values.put("text", new View.Words(messages));
    return templates.fill("figure.vm", values);
  }

  private static String json(Stage stage) {
    Map<String, org.scormc.exercise.AdjustableScenario> scenarios = new TreeMap<>();
    scenarios.put(Stage.NAME, stage.scenario());
    return JsonWriter.write(ExerciseWriter.json(new Exercise(Stage.NAME, scenarios, List.of())));
  }

  private Drawing drawing(LiveFigure figure, String id, String alternative) {
    Trace trace = figure.stage().trace();
    org.scormc.diagram.View view =
        new org.scormc.diagram.View(
            id, language, step(trace, figure.atMs()), ClockFace.NONE, List.of(), alternative);
    return switch (figure.view()) {
      case SPACE_TIME -> drawing(SpaceTimeDiagram.of(trace, view));
      case TOPOLOGY -> drawing(TopologyDiagram.of(trace, view, Arrangement.of(trace.scenario())));
      case TABLE ->
          new Drawing(
              new Markup("<div class=\"table\">" + StateTable.of(trace, view) + "</div>"),
              List.of());
    };
  }

  private static Drawing drawing(Figure figure) {
    return new Drawing(
        SvgDrawing.inline(figure.svg(), "", figure.title()), figure.textEquivalent());
  }

  /** The last step at a time or before. */
  private static int step(Trace trace, long atMs) {
    int step = 0;
    for (TraceEvent event : trace.events()) {
      if (event.timeMs() <= atMs) {
        step = event.step();
      }
    }
    return step;
  }

  private record Drawing(Markup picture, List<String> sentences) {}
}
