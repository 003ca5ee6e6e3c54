package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import org.scormc.simulation.Node;
import org.scormc.simulation.Trace;

/**
 * Draws a trace as a space-time diagram: a line for each node, time running down, messages across.
 *
 * <p>Everything at one time stands in one row. The rows are further apart for longer times, but not
 * in proportion, so that a minute does not need a mile of paper. After Lamport, "Time, Clocks, and
 * the Ordering of Events in a Distributed System" (1978), turned by a quarter for narrow screens.
 */
public final class SpaceTimeDiagram {
  private static final int HATCH = 8;
  private static final int HALF_BAND = 9;

  private final Trace trace;
  private final String language;
  private final Svg svg = new Svg();
  private final Chronicle chronicle;
  private final SpaceTimeLayout layout;
  private final List<CutBand> bands = new ArrayList<>();
  private final List<List<String>> heads = new ArrayList<>();
  private final List<SpaceTimeLabels.Chip> chips;

  private SpaceTimeDiagram(Trace trace, View view) {
    this.trace = trace;
    this.language = view.language();
    this.chronicle = Chronicle.of(trace, view);
    int lines = 1;
    for (Node node : trace.scenario().nodes()) {
      heads.add(head(node));
      lines = Math.max(lines, heads.get(heads.size() - 1).size());
    }
    this.layout = new SpaceTimeLayout(chronicle, 32 + (lines - 1) * Lettering.LINE);
    chronicle.outages.cuts().forEach(cut -> bands.addAll(CutBand.of(cut, chronicle.columns)));
    this.chips = new SpaceTimeLabels(chronicle, layout, bands, language).placed();
  }

  /** Draws the events of a trace that a view shows. */
  public static Figure of(Trace trace, View view) {
    SpaceTimeDiagram diagram = new SpaceTimeDiagram(trace, view);
    diagram.draw();
    String nodes = String.join(", ", diagram.chronicle.columns.names());
    String title = view.titleOr(Word.SPACE_TIME_TITLE.in(view.language(), nodes));
    String drawing =
        diagram.svg.drawing(
            view.prefix(),
            title,
            Word.SPACE_TIME_DESCRIPTION.in(view.language()),
            diagram.layout.width,
            diagram.layout.height());
    return new Figure(drawing, title, view.sentences(trace));
  }

  private List<String> head(Node node) {
    boolean mixed = false;
    for (Node other : trace.scenario().nodes()) {
      mixed |= other.leader() != node.leader();
    }
    List<String> head = new ArrayList<>();
    head.add(node.name());
    if (mixed) {
      head.add((node.leader() ? Word.LEADER : Word.FOLLOWER).in(language));
    }
    long skewMs = node.clock().at(0);
    if (skewMs != 0) {
      head.add(Word.SKEW.in(language, (skewMs > 0 ? "+" : "−") + Math.abs(skewMs)));
    }
    return head;
  }

  private void draw() {
    bands.forEach(this::band);
    chronicle.outages.crashes().forEach(this::crash);
    for (int column = 0; column < chronicle.columns.count(); column++) {
      nodeLine(column);
    }
    chronicle.flights.forEach(this::flight);
    for (SpaceTimeLabels.Chip chip : chips) {
      svg.chip(chip.classes(), chip.box(), chip.text());
    }
    for (Moment moment : chronicle.moments) {
      String time = moment.timeMs < 0 ? Word.START.in(language) : Long.toString(moment.timeMs);
      int baseline = layout.axis(moment.row) + 4;
      svg.text("f-small f-muted", "end", SpaceTimeLayout.GUTTER - 4, baseline, time);
      for (int column : moment.columns()) {
        for (int i = 0; i < moment.stack(column).size(); i++) {
          moment.stack(column).get(i).draw(svg, layout.card(moment, column, i));
        }
      }
    }
  }

  private void band(CutBand band) {
    int x = SpaceTimeLabels.bandX(layout, band);
    int top = layout.top(band.outage().fromRow());
    int row = band.outage().toRow();
    int foot = row < 0 ? layout.foot() : layout.axis(row);
    svg.rect("f-fill-muted", new Box(x - HALF_BAND, top, 2 * HALF_BAND, foot - top), 0);
    StringBuilder hatch = new StringBuilder();
    for (int y = top; y + 2 * HALF_BAND <= foot; y += HATCH) {
      hatch.append('M').append(x - HALF_BAND).append(' ').append(y + 2 * HALF_BAND);
      hatch.append('L').append(x + HALF_BAND).append(' ').append(y);
    }
    if (hatch.length() > 0) {
      svg.path("f-thin", hatch.toString());
    }
    svg.line("f-dashed", new Segment(x - HALF_BAND, top, x - HALF_BAND, foot));
    svg.line("f-dashed", new Segment(x + HALF_BAND, top, x + HALF_BAND, foot));
  }

  private void crash(Outage outage) {
    int x = layout.lineX(outage.nodes().get(0).from());
    int top = layout.axis(outage.fromRow());
    int foot = outage.toRow() < 0 ? layout.foot() : layout.axis(outage.toRow());
    svg.rect("f-fill-muted", new Box(x - HALF_BAND, top, 2 * HALF_BAND, foot - top), 0);
  }

  /** The line of a node, dashed where the node is down, under its head. */
  private void nodeLine(int column) {
    List<String> head = heads.get(column);
    int headHeight = 26 + (head.size() - 1) * Lettering.LINE;
    int x = layout.lineX(column);
    int from = 2 + headHeight;
    for (Outage outage : chronicle.outages.crashes()) {
      if (outage.nodes().get(0).from() == column) {
        int down = layout.axis(outage.fromRow());
        int up = outage.toRow() < 0 ? layout.foot() : layout.axis(outage.toRow());
        svg.line("f-thin", new Segment(x, from, x, down));
        svg.line("f-dashed", new Segment(x, down, x, up));
        from = up;
      }
    }
    if (from < layout.foot()) {
      svg.line("f-thin", new Segment(x, from, x, layout.foot()));
    }
    int width = layout.maxCardWidth();
    svg.rect("f-box", new Box(x - width / 2, 2, width, headHeight), 4);
    svg.text("f-text f-strong", x, 21, name(head.get(0), width));
    for (int i = 1; i < head.size(); i++) {
      svg.text("f-small", x, 21 + i * Lettering.LINE, Lettering.shortened(head.get(i), width - 6));
    }
  }

  private static String name(String name, int width) {
    return Lettering.shortened(name, (width - 6) * 3 / 4);
  }

  private void flight(Flight flight) {
    Segment way = layout.way(flight);
    Flight.Anchor from = flight.from();
    if (chronicle.moments.get(from.row()).stack(from.column()).isEmpty()) {
      svg.circle("f-box", way.x1(), way.y1(), 3);
    }
    svg.line(flight.change() ? "f-arrow" : "f-dashed", way);
    switch (flight.ending()) {
      case DELIVERED, UNDER_WAY -> svg.path("f-arrow", way.head());
      case HELD -> svg.rect("f-warn", Box.around(way.x2(), way.y2(), 8, 8), 0);
      case LOST -> svg.cross(way.x2(), way.y2(), 5);
    }
  }
}
