package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where the nodes of a topology stand in the drawing. */
final class TopologyLayout {
  private static final int WIDTH = 360;
  private static final int MARGIN = 8;
  private static final int MAX_NODE_WIDTH = 104;
  private final TreeMap<String, Box> boxes = new TreeMap<>();
  private int width;
  private int height;

  /**
   * The boxes of the nodes.
   *
   * @param scale how far apart they are, in hundredths of the usual
   */
  TopologyLayout(List<String> nodes, Arrangement arrangement, boolean twoLines, int scale) {
    TreeMap<String, Integer> ring = new TreeMap<>();
    List<String> around = new ArrayList<>();
    for (String node : nodes) {
      if (!(arrangement instanceof Arrangement.Star star && star.hub().equals(node))) {
        around.add(node);
      }
    }
    around.forEach(node -> ring.put(node, ring.size()));
    int radius = (nodes.size() > 4 ? 124 : 104) * scale / 100;
    for (String node : nodes) {
      int x = 0;
      int y = 0;
      if (arrangement instanceof Arrangement.Free free) {
        x = free.places().get(node).x() * 24 / 10 * scale / 100;
        y = free.places().get(node).y() * 22 / 10 * scale / 100;
      } else if (ring.containsKey(node)) {
        int turn = 360 * ring.get(node) / around.size() + (around.size() == 2 ? 180 : 270);
        x = radius * Sines.cosine(turn) / 1000;
        y = radius * Sines.sine(turn) / 1000;
      }
      int boxWidth = Math.min(MAX_NODE_WIDTH, Math.max(52, Lettering.headingWidth(node) + 14));
      boxes.put(
          node, Box.around(x, y, twoLines ? Math.max(78, boxWidth) : boxWidth, twoLines ? 48 : 34));
    }
    moveIntoView();
  }

  private void moveIntoView() {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (Box box : boxes.values()) {
      left = Math.min(left, box.x());
      top = Math.min(top, box.y());
      right = Math.max(right, box.right());
      bottom = Math.max(bottom, box.bottom());
    }
    width = Math.max(WIDTH, right - left + 2 * MARGIN);
    height = Math.max(bottom - top, 40) + 2 * MARGIN;
    int dx = (width - right - left) / 2;
    int dy = (height - bottom - top) / 2;
    boxes.replaceAll((node, box) -> new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
  }

  Box box(String node) {
    return boxes.get(node);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The line from the edge of one node to that of another. */
  Segment way(Topology.Pair link) {
    Box from = boxes.get(link.from());
    Box to = boxes.get(link.to());
    Segment whole = new Segment(from.middleX(), from.middleY(), to.middleX(), to.middleY());
    return whole.shortened(toEdge(whole, from) + 2, toEdge(whole, to) + 2);
  }

  /** How far it is from the middle of a box to its edge along a line. */
  private static int toEdge(Segment line, Box box) {
    int dx = Math.max(1, Math.abs(line.x2() - line.x1()));
    int dy = Math.max(1, Math.abs(line.y2() - line.y1()));
    int length = line.length();
    return Math.min(box.width() * length / (2 * dx), box.height() * length / (2 * dy));
  }
}
