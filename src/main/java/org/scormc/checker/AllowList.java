package org.scormc.checker;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.safety.Safelist;

/** The elements and attributes that an author may write by hand in HTML and SVG. */
public final class AllowList {
  private static final Set<String> HTML =
      Set.of(
          "abbr", "b", "bdi", "bdo", "br", "cite", "code", "dd", "del", "details", "dfn", "div",
          "dl", "dt", "em", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp",
          "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "time",
          "u", "ul", "var", "wbr");
  private static final Set<String> HTML_ATTRIBUTES = Set.of("title", "lang", "dir", "datetime");

  private static final Set<String> SVG =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "path",
          "line",
          "polyline",
          "polygon",
          "rect",
          "circle",
          "ellipse",
          "text",
          "tspan",
          "marker",
          "symbol",
          "use",
          "clippath",
          "lineargradient",
          "radialgradient",
          "stop");
  private static final Set<String> SVG_ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "viewbox",
          "xmlns",
          "xmlns:xlink",
          "role",
          "lang",
          "xml:lang",
          "xml:space",
          "transform",
          "x",
          "y",
          "dx",
          "dy",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "fx",
          "fy",
          "width",
          "height",
          "d",
          "points",
          "pathlength",
          "offset",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-opacity",
          "opacity",
          "stop-color",
          "stop-opacity",
          "font-size",
          "font-weight",
          "font-style",
          "letter-spacing",
          "text-anchor",
          "dominant-baseline",
          "textlength",
          "lengthadjust",
          "rotate",
          "marker-start",
          "marker-mid",
          "marker-end",
          "markerwidth",
          "markerheight",
          "markerunits",
          "refx",
          "refy",
          "orient",
          "preserveaspectratio",
          "gradientunits",
          "gradienttransform",
          "spreadmethod",
          "clip-path",
          "clippathunits",
          "clip-rule",
          "focusable",
          "version",
          "aria-labelledby",
          "aria-describedby",
          "aria-label",
          "aria-hidden",
          "vector-effect");

  private static final Pattern SVG_ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private AllowList() {}

  /** Whether raw HTML may hold an element of that name. */
  public static boolean htmlElement(String name) {
    return HTML.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether an element of raw HTML may have an attribute of that name. */
  public static boolean htmlAttribute(String name) {
    return HTML_ATTRIBUTES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a picture may hold an element of that name. */
  public static boolean svgElement(String name) {
    return SVG.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether an element of a picture may have an attribute: one that draws or describes, and leads
   * to nothing outside the picture.
   */
  public static boolean svgAttribute(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("href") || lower.equals("xlink:href")) {
      return value.startsWith("#");
    }
    if (lower.equals("id") && !SVG_ID.matcher(value).matches()) {
      return false;
    }
    return SVG_ATTRIBUTES.contains(lower) && staysInside(value.toLowerCase(Locale.ROOT));
  }

  /** Whether every {@code url(…)} of a value leads into the picture; CSS escapes could hide one. */
  private static boolean staysInside(String value) {
    if (value.contains("\\")) {
      return false;
    }
    for (int at = value.indexOf("url("); at >= 0; at = value.indexOf("url(", at + 1)) {
      if (!value.startsWith("url(#", at)) {
        return false;
      }
    }
    return true;
  }

  /** The same rules for raw HTML as a jsoup safelist, for cleaning what the compiler writes. */
  public static Safelist html() {
    return new Safelist()
        .addTags(HTML.toArray(String[]::new))
        .addAttributes(":all", HTML_ATTRIBUTES.toArray(String[]::new));
  }
}
