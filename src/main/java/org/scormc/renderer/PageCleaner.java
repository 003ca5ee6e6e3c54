package org.scormc.renderer;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
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

  private final Cleaner cleaner = new Cleaner(allowed());
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
    Document clean = cleaner.clean(Jsoup.parseBodyFragment(html));
    clean.outputSettings(OUTPUT);
    for (Element link : clean.select("a[href]")) {
      removeUnless(ADDRESS, link, "href");
    }
    for (Element image : clean.select("img")) {
      removeUnless(PICTURE, image, "src");
    }
    for (Element cell : clean.select("th[align], td[align]")) {
      cell.addClass(ALIGNMENTS.getOrDefault(cell.attr("align"), "align-start"));
      cell.removeAttr("align");
    }
    for (Element header : clean.select("thead th")) {
      header.attr("scope", "col");
    }
    for (Element table : clean.select("table")) {
      table.wrap("<div class=\"table\" role=\"group\" tabindex=\"0\"></div>");
      table.parent().attr("aria-label", tableLabel);
    }
    return clean.body().html();
  }

  private static void removeUnless(Pattern allowed, Element element, String attribute) {
    if (!allowed.matcher(element.attr(attribute)).matches()) {
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
