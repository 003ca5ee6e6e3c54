package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels where nothing else is written. */
final class LabelPlacer {
  /** How high a label is. */
  static final int HEIGHT = Lettering.LINE + 2;

  /** How far a label should rather be from what is beside it. */
  private static final int CLEARANCE = 3;

  /** How far from the wanted place a label may be, in hundredths of the way. */
  private static final int[] SHIFTS = {0, -8, 8, -16, 16, -24, 24, -32, 32};

  private final Box area;
  private final List<Box> taken = new ArrayList<>();
  private final List<Segment> lines = new ArrayList<>();

  /** Nothing is taken yet; labels must stay inside the area. */
  LabelPlacer(Box area) {
    this.area = area;
  }

  /** No label may be there. */
  void take(Box box) {
    taken.add(box.grown(1));
  }

  /** A label should rather not be on that line. */
  void avoid(Segment line) {
    lines.add(line);
  }

  /**
   * The place for a label on a line, taken from now on; empty if there is none.
   *
   * @param wanted where it should rather be, in hundredths of the way
   */
  Optional<Box> along(Segment line, String label, int wanted) {
    Optional<Box> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int shift : SHIFTS) {
      int percent = Math.max(10, Math.min(wanted + shift, 90));
      Box box = inside(around(line.xAt(percent), line.yAt(percent), label));
      int cost = cost(box, line);
      if (cost < least && free(box)) {
        least = cost;
        best = Optional.of(box);
      }
    }
    best.ifPresent(this::take);
    return best;
  }

  /** The place for a label above or below the end of a line, else on it; empty if there is none. */
  Optional<Box> atEnd(Segment line, String label) {
    for (int distance : new int[] {HEIGHT, -HEIGHT}) {
      Box box = inside(around(line.x2(), line.y2() + distance, label));
      if (free(box)) {
        take(box);
        return Optional.of(box);
      }
    }
    return along(line, label, 60);
  }

  /** The first free place for a label on the way down a column; empty if there is none. */
  Optional<Box> down(int x, int fromY, int toY, String label) {
    for (int y = fromY + HEIGHT / 2; y <= toY - HEIGHT / 2; y += 6) {
      Box box = inside(around(x, y, label));
      if (free(box)) {
        take(box);
        return Optional.of(box);
      }
    }
    return Optional.empty();
  }

  private static Box around(int x, int y, String label) {
    return Box.around(x, y, Lettering.width(label) + 8, HEIGHT);
  }

  private Box inside(Box box) {
    int x = Math.max(area.x(), Math.min(box.x(), area.right() - box.width()));
    int y = Math.max(area.y(), Math.min(box.y(), area.bottom() - box.height()));
    return new Box(x, y, box.width(), box.height());
  }

  private boolean free(Box box) {
    for (Box other : taken) {
      if (box.overlaps(other)) {
        return false;
      }
    }
    return true;
  }

  private int cost(Box box, Segment own) {
    int cost = free(box.grown(CLEARANCE)) ? 0 : 1;
    for (Segment line : lines) {
      if (!line.equals(own) && line.crosses(box)) {
        cost += 2;
      }
    }
    return cost;
  }
}
