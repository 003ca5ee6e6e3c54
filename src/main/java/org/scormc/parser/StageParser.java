package org.scormc.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.scormc.course.KnobLabel;
import org.scormc.course.Markdown;
import org.scormc.course.Stage;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.AdjustableScenario;
import org.scormc.simulation.Trace;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** Reads and runs the scenarios that stand in a lesson where pictures stand. */
final class StageParser extends AbstractVisitor {
  private final Markdown body;
  private final CourseFolder folder;
  private final DiagnosticLog log;
  private final Map<Image, Stage> stages = new HashMap<>();

  private StageParser(Markdown body, CourseFolder folder, DiagnosticLog log) {
    this.body = body;
    this.folder = folder;
    this.log = log;
  }

  /** The scenarios by the picture they stand for; those that can't be run are in the log. */
  static Map<Image, Stage> parse(Markdown body, CourseFolder folder, DiagnosticLog log) {
    StageParser parser = new StageParser(body, folder, log);
    body.document().accept(parser);
    return parser.stages;
  }

  @Override
  public void visit(Image image) {
    String name = Stage.file(image.getDestination());
    if (Stage.isScenario(image.getDestination())) {
      NamedFile.scenario(new Located<>(name, place(image, name)), folder, log)
          .flatMap(this::stage)
          .ifPresent(stage -> stages.put(image, stage));
    }
  }

  private Span place(Image image, String name) {
    Span whole = body.span(image);
    int at = whole.text().indexOf("](" + name);
    return at < 0
        ? whole
        : whole.file().span(whole.start() + at + 2, whole.start() + at + 2 + name.length());
  }

  private Optional<Stage> stage(SourceFile file) {
    DiagnosticLog found = new DiagnosticLog();
    Optional<AuthoredScenario> scenario = ScenarioParser.parse(file, found);
    found.diagnostics().forEach(log::add);
    return scenario.flatMap(this::stage);
  }

  private Optional<Stage> stage(AuthoredScenario scenario) {
    Optional<Trace> trace = scenario.run(scenario.scenario(), Long.MAX_VALUE, log);
    Optional<AdjustableScenario> adjustable = new DifferenceFinder(scenario, log).adjustable();
    List<KnobLabel> knobs = scenario.knobs().stream().map(knob -> knob.called(Stage.NAME)).toList();
    return trace.flatMap(run -> adjustable.map(one -> new Stage(run, one, knobs)));
  }
}
