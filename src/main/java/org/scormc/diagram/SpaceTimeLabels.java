package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of messages and cuts; moves the rows apart until every label has a place. */
final class SpaceTimeLabels {
  private static final int ROUNDS = 40;
  private static final int MORE_ROOM = 10;

  /** A label in its place. */
  record Chip(String classes, String text, Box box) {}

  private final Chronicle chronicle;
  private final SpaceTimeLayout layout;
  private final List<CutBand> bands;
  private final String language;

  /** The row above which there was no room, or -1. */
  private int narrow;

  SpaceTimeLabels(
      Chronicle chronicle, SpaceTimeLayout layout, List<CutBand> bands, String language) {
    this.chronicle = chronicle;
    this.layout = layout;
    this.bands = bands;
    this.language = language;
  }

  /** Places the labels; after the last round a label without a place is left out. */
  List<Chip> placed() {
    List<Chip> chips = round();
    for (int i = 0; i < ROUNDS && narrow >= 0; i++) {
      layout.widenAbove(narrow, MORE_ROOM);
      chips = round();
    }
    return chips;
  }

  private List<Chip> round() {
    narrow = -1;
    LabelPlacer placer = placer();
    List<Chip> chips = new ArrayList<>();
    for (CutBand band : bands) {
      Outage cut = band.outage();
      int toY = cut.toRow() < 0 ? layout.foot() : layout.bottom(cut.toRow());
      String text = Word.CUT_BETWEEN.in(language, band.label());
      Optional<Box> box = placer.down(bandX(layout, band), layout.top(cut.fromRow()), toY, text);
      box.ifPresent(place -> chips.add(new Chip("f-warn", text, place)));
      missing(box, cut.fromRow() + 1);
    }
    for (Flight flight : chronicle.flights) {
      Segment way = layout.way(flight);
      String text = text(flight, way);
      Optional<Box> box = placer.along(way, text);
      box.ifPresent(place -> chips.add(new Chip("f-fill-muted", text, place)));
      missing(box, flight.from().row() + 1);
    }
    return chips;
  }

  /** The middle of a band. */
  static int bandX(SpaceTimeLayout layout, CutBand band) {
    return layout.lineX(band.gap()) + layout.columnWidth / 2;
  }

  private void missing(Optional<Box> box, int row) {
    if (box.isEmpty() && narrow < 0) {
      narrow = row;
    }
  }

  private String text(Flight flight, Segment way) {
    String label =
        switch (flight.ending()) {
          case UNDER_WAY -> Word.ON_ITS_WAY.in(language, flight.label());
          case LOST -> Word.LOST.in(language, flight.label());
          default -> flight.label();
        };
    int reach = Math.abs(layout.lineX(flight.toColumn()) - way.x1());
    boolean arrives = flight.ending() == Flight.Ending.DELIVERED;
    return Lettering.shortened(label, arrives ? reach * 62 / 100 : layout.maxCardWidth());
  }

  private LabelPlacer placer() {
    int left = SpaceTimeLayout.GUTTER;
    LabelPlacer placer =
        new LabelPlacer(new Box(left, 0, layout.width - left - 1, layout.height()));
    for (Moment moment : chronicle.moments) {
      for (int column : moment.columns()) {
        for (int i = 0; i < moment.stack(column).size(); i++) {
          placer.take(layout.card(moment, column, i));
        }
      }
    }
    for (Flight flight : chronicle.flights) {
      Segment way = layout.way(flight);
      placer.avoid(way);
      if (flight.ending() != Flight.Ending.DELIVERED) {
        placer.take(Box.around(way.x2(), way.y2(), 10, 10));
      }
    }
    for (int column = 0; column < chronicle.columns.count(); column++) {
      int x = layout.lineX(column);
      placer.avoid(new Segment(x, 0, x, layout.foot()));
    }
    return placer;
  }
}
