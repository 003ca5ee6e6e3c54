package org.scormc.checker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.Stage;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.simulation.TraceEvent;
import org.scormc.source.Span;

/** A figure that shows a run names a view there is, and a moment of the run. */
final class LiveFigureRule {
  private static final String AT = "at=";
  private static final String SHOW = "show=";
  private static final List<String> WORDS =
      Arrays.stream(LiveFigure.View.values()).map(view -> SHOW + view.word()).toList();

  private final DiagnosticLog log;
  private final Map<Image, LiveFigure> figures = new HashMap<>();

  private LiveFigureRule(DiagnosticLog log) {
    this.log = log;
  }

  /** The figures by the picture they stand for. */
  static Map<Image, LiveFigure> check(Course course, DiagnosticLog log) {
    LiveFigureRule rule = new LiveFigureRule(log);
    for (Lesson lesson : course.lessons()) {
      lesson
          .stages()
          .forEach((image, stage) -> rule.check(image, stage, lesson.body().span(image)));
    }
    return rule.figures;
  }

  private void check(Image image, Stage stage, Span place) {
    String destination = image.getDestination();
    String view = destination.substring(Stage.file(destination).length());
    LiveFigure.View shown = LiveFigure.View.SPACE_TIME;
    long atMs = Long.MAX_VALUE;
    for (String word : view.isEmpty() ? List.<String>of() : List.of(view.substring(1).split("&"))) {
      Span at = place(place, view, word);
      if (word.matches(AT + "[0-9]{1,9}")) {
        atMs = Long.parseLong(word.substring(AT.length()));
        moment(stage, atMs, at);
      } else {
        Optional<LiveFigure.View> found =
            Arrays.stream(LiveFigure.View.values())
                .filter(one -> word.equals(SHOW + one.word()))
                .findFirst();
        if (found.isEmpty()) {
          log.add(
              Diagnostic.of(Code.FIGURE_VIEW, at, word).withHint(Spelling.hintOrList(word, WORDS)));
        }
        shown = found.orElse(shown);
      }
    }
    figures.put(image, new LiveFigure(stage, shown, atMs));
  }

  private static Span place(Span whole, String view, String word) {
    int start = whole.text().indexOf(view) + view.indexOf(word);
    return whole.file().span(whole.start() + start, whole.start() + start + word.length());
  }

  private void moment(Stage stage, long atMs, Span place) {
    List<TraceEvent> events = stage.trace().events();
    long last = events.isEmpty() ? 0 : events.get(events.size() - 1).timeMs();
    if (atMs > last) {
      log.add(Code.FIGURE_MOMENT, place, atMs, last);
    }
  }
}
