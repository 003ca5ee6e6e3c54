package org.scormc.renderer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.scormc.checker.AllowList;

/**
 * Keeps of a rendered text only what a text needs.
 *
 * <p>The checker refuses unsafe HTML with a diagnostic; this is the second line, for whatever a
 * rule there overlooks. Scripts, styles, forms, frames, event handlers and unknown addresses are
 * dropped.
 */
final class PageCleaner {
  private static final Pattern ADDRESS = Pattern.compile("#/[^\\s\"]*|https://\\S+|mailto:\\S+");
  private static final Pattern PICTURE =
      Pattern.compile("pictures/(?:[a-z0-9_-]+[./])*[a-z0-9_-]+");
  private static final Map<String, String> ALIGNMENTS =
      Map.of("left", "align-start", "center", "align-center", "right", "align-end");
  private static final Document.OutputSettings OUTPUT =
      new Document.OutputSettings().prettyPrint(false);

  private static final Evaluator TABLE_HEAD = QueryParser.parse("thead");

  /** Only read from. */
  private static final Safelist ALLOWED = allowed();

  private final Cleaner cleaner = new Cleaner(ALLOWED);
  private final String tableLabel;

  /**
   * A cleaner.
   *
   * @param tableLabel what a table that scrolls sideways is announced as
   */
  PageCleaner(String tableLabel) {
    this.tableLabel = tableLabel;
  }

  /** The clean form of a text; tables are wrapped so that wide ones scroll by themselves. */
  String clean(String html) {
    if (isPlain(html)) {
      return html;
    }
    Document clean = cleaner.clean(Jsoup.parseBodyFragment(html));
    clean.outputSettings(OUTPUT);
    for (Element element : clean.body().getAllElements()) {
      switch (element.normalName()) {
        case "a" -> removeUnless(ADDRESS, element, "href");
        case "img" -> removeUnless(PICTURE, element, "src");
        case "td" -> align(element);
        case "th" -> {
          align(element);
          if (element.closest(TABLE_HEAD) != null) {
            element.attr("scope", "col");
          }
        }
        case "table" -> {
          element.wrap("<div class=\"table\" role=\"group\" tabindex=\"0\"></div>");
          element.parent().attr("aria-label", tableLabel);
        }
        default -> {}
      }
    }
    return clean.body().html();
  }

  /**
   * The same for a text of pieces, each of which is well-formed by itself: those between plain ones
   * are cleaned together.
   *
   * @param ends where the pieces end, the last at the end of the text
   */
  String cleanPieces(String html, List<Integer> ends) {
    StringBuilder clean = new StringBuilder(html.length());
    int done = 0;
    int start = 0;
    for (int end : ends) {
      String piece = html.substring(start, end);
      if (isPlain(piece)) {
        clean.append(clean(html.substring(done, start))).append(piece);
        done = end;
      }
      start = end;
    }
    return clean.append(clean(html.substring(done))).toString();
  }

  /**
   * Whether there is nothing to clean: only letters, digits and the like, alone or in paragraphs
   * one after the other. Most texts of questions are such.
   */
  static boolean isPlain(String html) {
    boolean open = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<') {
        String tag = open ? "</p>" : "<p>";
        if (!html.startsWith(tag, i)) {
          return false;
        }
        open = !open;
        i += tag.length() - 1;
      } else if (c == '>' || c == '&' || (c < ' ' && c != '\n') || (c > '~' && !isPlain(c))) {
        return false;
      }
    }
    return !open;
  }

  /** Beyond ASCII: letters, and the punctuation of typography. */
  private static boolean isPlain(char c) {
    return (c >= '\u00c0' && c <= '\u024f') || (c >= '\u2010' && c <= '\u2026');
  }

  private static void align(Element cell) {
    if (cell.hasAttr("align")) {
      cell.addClass(ALIGNMENTS.getOrDefault(cell.attr("align"), "align-start"));
      cell.removeAttr("align");
    }
  }

  private static void removeUnless(Pattern allowed, Element element, String attribute) {
    if (element.hasAttr(attribute) && !allowed.matcher(element.attr(attribute)).matches()) {
      element.removeAttr(attribute);
    }
  }

  /** What authors may write by hand, and what Markdown and the renderers add to it. */
  private static Safelist allowed() {
    return AllowList.html()
        .addTags("a", "blockquote", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "img")
        .addTags("table", "tbody", "td", "th", "thead", "tr", Inserts.TAG)
        .addAttributes(":all", "aria-label", "class", "id", "role", "tabindex")
        .addAttributes("a", "href", "rel", "target")
        .addAttributes("img", "alt", "decoding", "height", "loading", "src", "width")
        .addAttributes("ol", "start")
        .addAttributes("td", "align")
        .addAttributes("th", "align");
  }
}
