package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.clock.Dot;
import org.scormc.simulation.Scenario;
import org.scormc.simulation.Trace;

/** Draws the nodes and links of a trace as they are at one step. */
public final class TopologyDiagram {
  private static final int[] SCALES = {100, 115, 130, 150, 175};
  private static final int CAPTION = 24;

  private final String language;
  private final Columns nodes;
  private final Topology topology;
  private final List<Topology.Hop> hops;
  private final Arrangement arrangement;
  private final boolean ranks;
  private final boolean uniform;
  private Svg svg = new Svg();
  private TopologyLayout layout;

  private TopologyDiagram(
      Trace trace, View view, Arrangement arrangement, List<Topology.Hop> hops) {
    this.language = view.language();
    this.nodes = new Columns(trace.scenario());
    this.topology = new Topology(trace, view);
    this.hops = hops;
    this.arrangement = arrangement;
    int leaders = topology.leaders.size();
    this.ranks = leaders > 0 && leaders < nodes.count();
    this.uniform = topology.uniform();
    this.layout = layout(SCALES[0]);
  }

  /** The topology of a scenario before it runs. */
  public static Figure of(Scenario scenario, View view, Arrangement arrangement) {
    return of(new Trace(scenario, List.of(), Trace.End.RUNNING), view, arrangement);
  }

  /** The topology after the last step that a view shows. */
  public static Figure of(Trace trace, View view, Arrangement arrangement) {
    return figure(view, new TopologyDiagram(trace, view, arrangement, List.of()));
  }

  /** The same with the links marked that a write has crossed so far. */
  public static Figure of(Trace trace, View view, Arrangement arrangement, Dot path) {
    List<Topology.Hop> hops = Topology.hops(trace, view, path);
    return figure(view, new TopologyDiagram(trace, view, arrangement, hops));
  }

  private static Figure figure(View view, TopologyDiagram diagram) {
    String names = String.join(", ", diagram.nodes.names());
    String title = view.titleOr(Word.TOPOLOGY_TITLE.in(view.language(), names));
    diagram.drawWithRoom();
    String drawing =
        diagram.svg.drawing(
            view.prefix(),
            title,
            Word.TOPOLOGY_DESCRIPTION.in(view.language()),
            diagram.layout.width(),
            diagram.layout.height() + (diagram.uniform ? CAPTION : 0));
    return new Figure(drawing, title, diagram.sentences());
  }

  private TopologyLayout layout(int scale) {
    boolean twoLines = ranks || !topology.down.isEmpty();
    return new TopologyLayout(nodes.names(), arrangement, twoLines, scale);
  }

  /** Draws further and further apart until every label has a place. */
  private void drawWithRoom() {
    for (int scale : SCALES) {
      layout = layout(scale);
      svg = new Svg();
      if (draw()) {
        return;
      }
    }
  }

  private boolean draw() {
    LabelPlacer placer = new LabelPlacer(new Box(1, 1, layout.width() - 2, layout.height() - 2));
    nodes.names().forEach(node -> placer.take(layout.box(node)));
    Map<Topology.Pair, Segment> ways = ways();
    ways.forEach((link, way) -> line(link, way, placer));
    boolean complete = true;
    for (Topology.Pair link : ways.keySet()) {
      String label = label(link);
      boolean shared = !ways.containsKey(link.reversed());
      if (!label.isEmpty()) {
        Optional<Box> box = placer.along(ways.get(link), label, shared ? 50 : 34);
        box.ifPresent(
            place ->
                svg.chip(topology.cut.contains(link) ? "f-warn" : "f-fill-muted", place, label));
        complete &= box.isPresent();
      }
    }
    nodes.names().forEach(this::node);
    if (uniform) {
      String caption =
          Word.ALL_LINKS.in(language, topology.delays.firstEntry().getValue().toString());
      svg.text("f-small f-muted", layout.width() / 2, layout.height() + CAPTION / 2, caption);
    }
    return complete;
  }

  /** The line of each link; links that differ in nothing but their direction share one. */
  private Map<Topology.Pair, Segment> ways() {
    TreeMap<Topology.Pair, Segment> ways = new TreeMap<>();
    for (Topology.Pair link : topology.delays.keySet()) {
      if (!topology.delays.containsKey(link.reversed())) {
        ways.put(link, layout.way(link));
      } else if (!twins(link)) {
        ways.put(link, layout.way(link).beside(7));
      } else if (link.compareTo(link.reversed()) < 0) {
        ways.put(link, layout.way(link));
      }
    }
    return ways;
  }

  private boolean twins(Topology.Pair link) {
    Topology.Pair back = link.reversed();
    return topology.delays.containsKey(back)
        && topology.delays.get(back).equals(topology.delays.get(link))
        && topology.cut.contains(back) == topology.cut.contains(link)
        && hop(link).isEmpty()
        && hop(back).isEmpty();
  }

  private Optional<Topology.Hop> hop(Topology.Pair link) {
    for (Topology.Hop hop : hops) {
      if (hop.link().equals(link)) {
        return Optional.of(hop);
      }
    }
    return Optional.empty();
  }

  private void line(Topology.Pair link, Segment way, LabelPlacer placer) {
    placer.avoid(way);
    boolean cut = topology.cut.contains(link);
    svg.line(hop(link).isPresent() ? "f-highlight" : cut ? "f-dashed" : "f-arrow", way);
    svg.path("f-arrow", way.head());
    if (twins(link)) {
      svg.path("f-arrow", way.reversed().head());
    }
  }

  private String label(Topology.Pair link) {
    if (topology.cut.contains(link)) {
      return Word.CUT.in(language);
    }
    Optional<Topology.Hop> hop = hop(link);
    if (hop.isPresent()) {
      String number = Integer.toString(hop.get().number());
      return Word.HOP.in(language, number, Long.toString(hop.get().timeMs()));
    }
    return uniform ? "" : Word.MILLISECONDS.in(language, topology.delays.get(link).toString());
  }

  private void node(String name) {
    Box box = layout.box(name);
    boolean down = topology.down.contains(name);
    svg.rect(down ? "f-fill-muted" : "f-box", box, 6);
    if (down) {
      svg.rect("f-dashed", box, 6);
      svg.cross(box.right() - 2, box.y() + 2, 6);
    }
    String rank =
        ranks ? (topology.leaders.contains(name) ? Word.LEADER : Word.FOLLOWER).in(language) : "";
    String state = down ? Word.DOWN.in(language) : rank;
    int baseline = state.isEmpty() ? box.middleY() + 5 : box.middleY() - 1;
    String shortened = Lettering.shortened(name, (box.width() - 8) * 3 / 4);
    svg.text("f-text f-strong", box.middleX(), baseline, shortened);
    if (!state.isEmpty()) {
      svg.text("f-small", box.middleX(), baseline + Lettering.LINE + 1, state);
    }
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (String node : topology.down) {
      sentences.add(Word.NODE_DOWN.in(language, node));
    }
    topology.delays.forEach(
        (link, delay) ->
            sentences.add(
                topology.cut.contains(link)
                    ? Word.CUT_LINK.in(language, link.from(), link.to())
                    : Word.LINK_SAID.in(language, link.from(), link.to(), delay.toString())));
    for (Topology.Hop hop : hops) {
      String time = Long.toString(hop.timeMs());
      String write = hop.write().toString();
      sentences.add(Word.HOP_SAID.in(language, time, hop.link().to(), write, hop.link().from()));
    }
    return sentences;
  }
}
