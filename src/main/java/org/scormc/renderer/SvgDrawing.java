package org.scormc.renderer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.scormc.checker.AllowList;

/**
 * Puts an SVG file into a page.
 *
 * <p>Only shapes, text, gradients, markers and the like stay, see {@link AllowList}; scripts,
 * styles, links out and event handlers go. Ids get a prefix, so that several drawings fit into one
 * page.
 */
final class SvgDrawing {
  private static final Set<String> REFERENCES = Set.of("href", "xlink:href");
  private static final Set<String> ID_LISTS = Set.of("aria-labelledby", "aria-describedby");
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)['\"]?\\s*\\)");

  private final String prefix;

  private SvgDrawing(String prefix) {
    this.prefix = prefix;
  }

  /**
   * A drawing as part of a page.
   *
   * @param svg the text of the file
   * @param prefix what to put before each id
   * @param alternative what it says to those who can't see it, if it doesn't say so itself
   */
  static Markup inline(String svg, String prefix, String alternative) {
    Document document = Jsoup.parse(svg, "", Parser.xmlParser());
    document
        .outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml);
    Element root = document.selectFirst("svg");
    if (root == null) {
      throw new IllegalStateException("no svg element");
    }
    SvgDrawing drawing = new SvgDrawing(prefix);
    drawing.clean(root);
    drawing.label(root, alternative);
    return new Markup(root.outerHtml());
  }

  private void clean(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      cleanAttribute(element, attribute.getKey(), attribute.getValue());
    }
    for (Node child : List.copyOf(element.childNodes())) {
      boolean textOnly = element.tagName().equals("title") || element.tagName().equals("desc");
      if (child instanceof Element inner && !textOnly && AllowList.svgElement(inner.tagName())) {
        clean(inner);
      } else if (!(child instanceof TextNode) || child instanceof CDataNode) {
        child.remove();
      }
    }
  }

  private void cleanAttribute(Element element, String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!AllowList.svgAttribute(name, value)) {
      element.removeAttr(name);
    } else if (REFERENCES.contains(lower)) {
      element.attr(name, "#" + prefix + value.substring(1));
    } else if (lower.equals("id")) {
      element.attr(name, prefix + value);
    } else if (ID_LISTS.contains(lower)) {
      element.attr(name, value.strip().replaceAll("(\\S+)", prefix + "$1"));
    } else if (value.contains("url(")) {
      element.attr(name, URL.matcher(value).replaceAll("url(#" + prefix + "$1)"));
    }
  }

  /** Makes the drawing one picture to a screen reader, named by its title and told by its desc. */
  private void label(Element root, String alternative) {
    root.attr("role", "img");
    root.attr("focusable", "false");
    Element title = part(root, "title");
    Element description = part(root, "desc");
    if (title == null) {
      root.attr("aria-label", alternative);
    } else {
      root.removeAttr("aria-label");
      root.attr("aria-labelledby", title.id());
      if (description == null && !alternative.isEmpty() && !alternative.equals(title.text())) {
        description = title.after("<desc></desc>").nextElementSibling();
        description.text(alternative).attr("id", prefix + "desc");
      }
    }
    root.removeAttr("aria-describedby");
    if (description != null) {
      root.attr("aria-describedby", description.id());
    }
    keepSize(root);
  }

  private Element part(Element root, String name) {
    for (Element child : root.children()) {
      if (child.tagName().equals(name)) {
        if (child.id().isEmpty()) {
          child.attr("id", prefix + name);
        }
        return child;
      }
    }
    return null;
  }

  /** Gives the drawing the size of its view box, which the style sheet limits to the column. */
  private static void keepSize(Element root) {
    String[] box = root.attr("viewBox").strip().split("[\\s,]+", -1);
    if (box.length == 4) {
      root.attr("width", box[2]);
      root.attr("height", box[3]);
    }
  }
}
