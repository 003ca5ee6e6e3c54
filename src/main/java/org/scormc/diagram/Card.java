package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A small box on the line of a node: something that happened there.
 *
 * @param kind which decides colour and shape
 * @param texts what it says, each text on lines of its own
 */
record Card(Kind kind, List<String> texts) {
  private static final int MAX_LINES = 3;
  private static final int PADDING = 3;

  /** Kinds of cards: their class and the roundness of their corners. */
  enum Kind {
    /** A client writes. */
    WRITE("f-a", 0),
    /** A client reads. */
    READ("f-c", 10),
    /** What is held from now on. */
    VALUE("f-box", 4),
    /** Something to note. */
    NOTE("f-fill-muted", 0),
    /** Something to beware of. */
    WARNING("f-warn", 0),
    /** Something that failed. */
    FAILURE("f-bad", 0),
    /** Something that is well again. */
    RECOVERY("f-good", 4);

    final String classes;
    final int radius;

    Kind(String classes, int radius) {
      this.classes = classes;
      this.radius = radius;
    }
  }

  static Card of(Kind kind, String... texts) {
    return new Card(kind, List.of(texts));
  }

  /** Its lines in a column of some width. */
  List<String> lines(int maxWidth) {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      lines.addAll(Lettering.wrapped(text, maxWidth - 4 * PADDING, MAX_LINES));
    }
    return lines;
  }

  /** How wide it must be in a column of some width. */
  int width(int maxWidth) {
    int width = 0;
    for (String line : lines(maxWidth)) {
      width = Math.max(width, Lettering.width(line));
    }
    return width + 4 * PADDING;
  }

  /** How high it must be in a column of some width. */
  int height(int maxWidth) {
    return lines(maxWidth).size() * Lettering.LINE + 2 * PADDING;
  }

  /** Draws it into a box of that size. */
  void draw(Svg svg, Box box) {
    svg.rect(kind.classes, box, kind.radius);
    int baseline = box.y() + PADDING + Lettering.ASCENT;
    for (String line : lines(box.width())) {
      svg.text("f-small", box.middleX(), baseline, line);
      baseline += Lettering.LINE;
    }
  }
}
