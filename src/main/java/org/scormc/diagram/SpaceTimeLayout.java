package org.scormc.diagram;

import java.util.List;

/** Where the moments and cards of a chronicle stand in the space-time diagram. */
final class SpaceTimeLayout {
  /** Room for the times at the left. */
  static final int GUTTER = 44;

  private static final int MARGIN = 4;
  private static final int BETWEEN_CARDS = 2;
  private static final int MIN_ROW = 22;
  private static final int ROOM_FOR_ONE_MORE = 6;

  final int columnWidth;
  final int width;
  private final List<Moment> moments;
  private final int headerHeight;

  /** Whether messages are still on their way at the foot. */
  private final boolean open;

  private final int[] tops;
  private final int[] heights;

  /** What was added above each row, and below the last, so that labels find a place. */
  private final int[] extras;

  SpaceTimeLayout(Chronicle chronicle, int headerHeight) {
    int columns = chronicle.columns.count();
    this.columnWidth = columns < 3 ? 148 : columns == 3 ? 112 : columns == 4 ? 88 : 76;
    this.width = GUTTER + columns * columnWidth + MARGIN;
    this.moments = chronicle.moments;
    this.headerHeight = headerHeight;
    this.tops = new int[moments.size()];
    this.heights = new int[moments.size()];
    this.extras = new int[moments.size() + 1];
    int[] crowds = new int[moments.size()];
    boolean underWay = false;
    for (Flight flight : chronicle.flights) {
      underWay |= flight.to().isEmpty();
      flight.to().ifPresent(end -> crowds[end.row()]++);
    }
    this.open = underWay;
    for (int row = 0; row < crowds.length; row++) {
      extras[row] = Math.max(0, crowds[row] - 2) * ROOM_FOR_ONE_MORE;
    }
    for (Moment moment : moments) {
      int height = MIN_ROW;
      for (int column : moment.columns()) {
        height = Math.max(height, stackHeight(moment, column));
      }
      heights[moment.row] = height;
    }
    arrange();
  }

  /** Gives the labels between a row and the one before it more room; the rows after it move. */
  void widenAbove(int row, int by) {
    extras[Math.max(0, Math.min(row, moments.size()))] += by;
    arrange();
  }

  private void arrange() {
    int y = headerHeight + MARGIN;
    long before = -1;
    for (Moment moment : moments) {
      y += gap(before < 0 ? 0 : moment.timeMs - before) + extras[moment.row];
      tops[moment.row] = y;
      y += heights[moment.row];
      before = moment.timeMs;
    }
  }

  /** Longer times have longer ways, but far from in proportion. */
  private static int gap(long timeMs) {
    return 18 + Math.min(40, 2 * Segment.root(timeMs));
  }

  /** How wide a card may be. */
  int maxCardWidth() {
    return columnWidth - 6;
  }

  /** The line of a node. */
  int lineX(int column) {
    return GUTTER + column * columnWidth + columnWidth / 2;
  }

  int top(int row) {
    return tops[row];
  }

  /** The middle of the first cards of a row. */
  int axis(int row) {
    return tops[row] + MIN_ROW / 2;
  }

  int bottom(int row) {
    return tops[row] + heights[row];
  }

  /** The lower ends of the node lines. */
  int foot() {
    return (moments.isEmpty() ? headerHeight + MARGIN : bottom(moments.size() - 1))
        + (open ? 44 : 22)
        + extras[moments.size()];
  }

  int height() {
    return foot() + MARGIN;
  }

  private int stackHeight(Moment moment, int column) {
    int height = 0;
    for (Card card : moment.stack(column)) {
      height += (height == 0 ? 0 : BETWEEN_CARDS) + card.height(maxCardWidth());
    }
    return height;
  }

  private int stackWidth(Moment moment, int column) {
    int width = 34;
    for (Card card : moment.stack(column)) {
      width = Math.max(width, card.width(maxCardWidth()));
    }
    return Math.min(width, maxCardWidth());
  }

  /** The place of a card. */
  Box card(Moment moment, int column, int index) {
    int y = tops[moment.row];
    List<Card> stack = moment.stack(column);
    for (int i = 0; i < index; i++) {
      y += stack.get(i).height(maxCardWidth()) + BETWEEN_CARDS;
    }
    int cardWidth = stackWidth(moment, column);
    return new Box(
        lineX(column) - cardWidth / 2, y, cardWidth, stack.get(index).height(maxCardWidth()));
  }

  /** The line of a message. */
  Segment way(Flight flight) {
    int toX = lineX(flight.toColumn());
    int[] start = place(flight.from(), toX, false);
    // messages that end at one moment should not end at one point
    int part = 43 + flight.from().row() % 3 * 14;
    int partX = start[0] + (toX - start[0]) * part / 100;
    if (flight.to().isEmpty()) {
      return new Segment(start[0], start[1], partX, foot() - 8);
    } else if (flight.ending() == Flight.Ending.DELIVERED) {
      int[] end = place(flight.to().get(), lineX(flight.from().column()), true);
      return new Segment(start[0], start[1], end[0], end[1]);
    }
    int row = flight.to().get().row();
    int y = row == flight.from().row() ? start[1] + 20 : axis(row);
    return new Segment(start[0], start[1], partX, Math.max(y, start[1] + 20));
  }

  /**
   * Where an arrow touches a stack: on the node line above the first card or below the last, else
   * at the side of the card.
   */
  private int[] place(Flight.Anchor anchor, int otherX, boolean arriving) {
    Moment moment = moments.get(anchor.row());
    int count = moment.stack(anchor.column()).size();
    int x = lineX(anchor.column());
    if (count == 0) {
      return new int[] {x, axis(anchor.row())};
    } else if (arriving && anchor.card() == 0) {
      return new int[] {x, tops[anchor.row()]};
    } else if (!arriving && anchor.card() >= count - 1 - clockCards(moment, anchor.column())) {
      return new int[] {x, card(moment, anchor.column(), count - 1).bottom()};
    }
    Box card = card(moment, anchor.column(), Math.max(0, Math.min(anchor.card(), count - 1)));
    return new int[] {otherX > x ? card.right() : card.x(), card.middleY()};
  }

  private static int clockCards(Moment moment, int column) {
    return moment.showsClock(column) ? 1 : 0;
  }
}
