package org.scormc.diagram;

/** A straight line with a direction. */
record Segment(int x1, int y1, int x2, int y2) {
  private static final int SAMPLES = 32;

  /** The abscissa at so many hundredths of the way. */
  int xAt(int percent) {
    return x1 + (x2 - x1) * percent / 100;
  }

  /** The ordinate at so many hundredths of the way. */
  int yAt(int percent) {
    return y1 + (y2 - y1) * percent / 100;
  }

  /** The length, rounded down, at least 1. */
  int length() {
    return Math.max(1, root((long) (x2 - x1) * (x2 - x1) + (long) (y2 - y1) * (y2 - y1)));
  }

  /** Whether the line runs through the inside of a box, up to the fineness of the samples. */
  boolean crosses(Box box) {
    for (int i = 0; i <= SAMPLES; i++) {
      if (box.contains(x1 + (x2 - x1) * i / SAMPLES, y1 + (y2 - y1) * i / SAMPLES)) {
        return true;
      }
    }
    return false;
  }

  /** The same line moved to its right-hand side. */
  Segment beside(int distance) {
    int dx = -(y2 - y1) * distance / length();
    int dy = (x2 - x1) * distance / length();
    return new Segment(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
  }

  /** The same line without so much of each end. */
  Segment shortened(int atStart, int atEnd) {
    int length = length();
    return new Segment(
        x1 + (x2 - x1) * atStart / length,
        y1 + (y2 - y1) * atStart / length,
        x2 - (x2 - x1) * atEnd / length,
        y2 - (y2 - y1) * atEnd / length);
  }

  /** The other way round. */
  Segment reversed() {
    return new Segment(x2, y2, x1, y1);
  }

  /** The path of an arrow head at the end. */
  String head() {
    int length = length();
    int backX = x2 - (x2 - x1) * 8 / length;
    int backY = y2 - (y2 - y1) * 8 / length;
    int sideX = -(y2 - y1) * 4 / length;
    int sideY = (x2 - x1) * 4 / length;
    return "M"
        + (backX + sideX)
        + " "
        + (backY + sideY)
        + "L"
        + x2
        + " "
        + y2
        + "L"
        + (backX - sideX)
        + " "
        + (backY - sideY);
  }

  /** The largest whole number whose square is not larger. */
  static int root(long square) {
    long root = 0;
    for (long bit = 1 << 15; bit > 0; bit >>= 1) {
      if ((root + bit) * (root + bit) <= square) {
        root += bit;
      }
    }
    return (int) root;
  }
}
