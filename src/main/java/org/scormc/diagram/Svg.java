package org.scormc.diagram;

/** Writes the elements of a drawing, one to a line. Every text goes through {@link #escaped}. */
final class Svg {
  private final StringBuilder body = new StringBuilder();

  void rect(String classes, Box box, int radius) {
    open("rect", classes);
    number("x", box.x());
    number("y", box.y());
    number("width", box.width());
    number("height", box.height());
    if (radius > 0) {
      number("rx", radius);
    }
    close();
  }

  void line(String classes, Segment line) {
    open("line", classes);
    number("x1", line.x1());
    number("y1", line.y1());
    number("x2", line.x2());
    number("y2", line.y2());
    close();
  }

  void circle(String classes, int x, int y, int radius) {
    open("circle", classes);
    number("cx", x);
    number("cy", y);
    number("r", radius);
    close();
  }

  /** A path of absolute moves and lines. */
  void path(String classes, String moves) {
    open("path", classes);
    body.append(" d=\"").append(moves).append('"');
    close();
  }

  /** A cross, the mark of what is lost or dead. */
  void cross(int x, int y, int reach) {
    path(
        "f-bad",
        "M"
            + (x - reach)
            + " "
            + (y - reach)
            + "L"
            + (x + reach)
            + " "
            + (y + reach)
            + "M"
            + (x - reach)
            + " "
            + (y + reach)
            + "L"
            + (x + reach)
            + " "
            + (y - reach));
  }

  /** A line of text around a middle. */
  void text(String classes, int x, int baseline, String text) {
    text(classes, "middle", x, baseline, text);
  }

  /** A line of text; the anchor is {@code start}, {@code middle} or {@code end}. */
  void text(String classes, String anchor, int x, int baseline, String text) {
    open("text", classes);
    number("x", x);
    number("y", baseline);
    body.append(" text-anchor=\"").append(anchor).append("\">");
    body.append(escaped(text)).append("</text>\n");
  }

  /** A small label on a ground of its own. */
  void chip(String classes, Box box, String text) {
    rect(classes, box, 3);
    text("f-small", box.middleX(), box.y() + Lettering.ASCENT + 1, text);
  }

  /** The drawing with all that was written, as one element. */
  String drawing(String prefix, String title, String description, int width, int height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" role=\"img\" aria-labelledby=\""
        + prefix
        + "-title "
        + prefix
        + "-desc\">\n"
        + "<title id=\""
        + prefix
        + "-title\">"
        + escaped(title)
        + "</title>\n"
        + "<desc id=\""
        + prefix
        + "-desc\">"
        + escaped(description)
        + "</desc>\n"
        + body.toString()
        + "</svg>\n";
  }

  private void open(String element, String classes) {
    body.append('<').append(element).append(" class=\"").append(classes).append('"');
  }

  private void number(String attribute, int value) {
    body.append(' ').append(attribute).append("=\"").append(value).append('"');
  }

  private void close() {
    body.append("/>\n");
  }

  /** The text as XML and HTML take it; what no XML may hold becomes a replacement character. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(allowed(text, i) ? c : '\uFFFD');
      }
    }
    return escaped.toString();
  }

  private static boolean allowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    } else if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return (c >= ' ' || c == '\n' || c == '\t') && c < 0xFFFE;
  }
}
