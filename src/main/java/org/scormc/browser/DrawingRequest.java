package org.scormc.browser;

import java.util.List;
import org.scormc.clock.Dot;
import org.scormc.diagram.Arrangement;
import org.scormc.diagram.ClockFace;
import org.scormc.diagram.Figure;
import org.scormc.diagram.SpaceTimeDiagram;
import org.scormc.diagram.StateTable;
import org.scormc.diagram.TopologyDiagram;
import org.scormc.diagram.View;
import org.scormc.json.Json;
import org.scormc.json.Names;
import org.scormc.simulation.Trace;

/** What a page wants drawn of a trace. */
final class DrawingRequest {
  private final Json.Members json;
  private final View view;

  DrawingRequest(Json.Members json) {
    this.json = json.only("what language prefix until clock keys title origin number moves");
    this.view =
        new View(
            json.text("prefix", "run"),
            json.text("language"),
            (int) json.whole("until", Integer.MAX_VALUE),
            Names.constant(ClockFace.values(), json.text("clock", "none")),
            json.texts("keys"),
            json.text("title", ""));
  }

  /** The moves in free order after which to draw; empty for the run on the clock. */
  List<String> moves() {
    return json.texts("moves");
  }

  Json.Members of(Trace trace) {
    return switch (json.text("what")) {
      case "spaceTime" -> figure(SpaceTimeDiagram.of(trace, view));
      case "topology" -> figure(topology(trace, Arrangement.of(trace.scenario())));
      case "state" -> new Json.Members().with("html", StateTable.of(trace, view));
      default -> throw new IllegalArgumentException("`what` is none of spaceTime, topology, state");
    };
  }

  private Figure topology(Trace trace, Arrangement arrangement) {
    return json.get("origin").isEmpty()
        ? TopologyDiagram.of(trace, view, arrangement)
        : TopologyDiagram.of(
            trace, view, arrangement, new Dot(json.text("origin"), json.whole("number")));
  }

  private static Json.Members figure(Figure figure) {
    Json.Array sentences = new Json.Array();
    figure.textEquivalent().forEach(sentences::add);
    return new Json.Members()
        .with("svg", figure.svg())
        .with("title", figure.title())
        .with("text", sentences);
  }
}
