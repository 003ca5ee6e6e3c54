package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of messages and cuts; moves the rows apart until every label has a place. */
final class SpaceTimeLabels {
  private static final int MAX_TRIES = 6;
  private static final int MORE_ROOM = 10;

  /** A label in its place. */
  record Chip(String classes, String text, Box box) {}

  private final Chronicle chronicle;
  private final SpaceTimeLayout layout;
  private final List<CutBand> bands;
  private final String language;

  /** How often each row was moved. */
  private final int[] tries;

  /** The row above which there was no room, or -1. */
  private int narrow;

  SpaceTimeLabels(
      Chronicle chronicle, SpaceTimeLayout layout, List<CutBand> bands, String language) {
    this.chronicle = chronicle;
    this.layout = layout;
    this.bands = bands;
    this.language = language;
    this.tries = new int[chronicle.moments.size() + 1];
  }

  /** Places the labels; one for which more room does not help is left out. */
  List<Chip> placed() {
    List<Chip> chips = round();
    while (narrow >= 0) {
      tries[narrow]++;
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
      String text = text(flight);
      Optional<Box> box =
          flight.ending() == Flight.Ending.LOST
              ? placer.atEnd(way, text)
              : placer.along(way, text, 50);
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
    if (box.isEmpty() && narrow < 0 && tries[row] < MAX_TRIES) {
      narrow = row;
    }
  }

  private String text(Flight flight) {
    if (flight.ending() == Flight.Ending.LOST) {
      return Lettering.shortened(Word.LOST.in(language, flight.label()), layout.maxCardWidth());
    }
    int reach = layout.lineX(flight.toColumn()) - layout.lineX(flight.from().column());
    return Lettering.shortened(flight.label(), Math.abs(reach) * 62 / 100);
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
