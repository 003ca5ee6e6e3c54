package org.scormc.fuzz;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What no page may hold, whatever an author wrote. */
final class SafePage {
  private static final Set<String> NEVER =
      Set.of(
          "iframe",
          "object",
          "embed",
          "base",
          "style",
          "math",
          "foreignobject",
          "animate",
          "set",
          "animatetransform",
          "animatemotion",
          "frame",
          "frameset",
          "applet",
          "portal",
          "video",
          "audio",
          "source",
          "image",
          "feimage",
          "handler",
          "listener",
          "xmp",
          "plaintext",
          "noembed");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "xlink:href", "action", "formaction", "data", "srcdoc", "srcset");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:#|https://|mailto:|pictures/|js/)(?s:.*)|style\\.css|data:,");

  private SafePage() {}

  /** Fails if a page holds an element or attribute that acts. */
  static void check(String path, String html) {
    Document page = Jsoup.parse(html);
    Elements scripts = page.select("script:not([type=application/json])");
    if (scripts.size() != (path.equals("index.html") ? 1 : 0)) {
      throw new AssertionError("in " + path + ": " + scripts);
    }
    for (Element element : page.getAllElements()) {
      boolean isSafe = !NEVER.contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        isSafe &= isSafe(attribute);
      }
      if (!isSafe) {
        throw new AssertionError("in " + path + ": " + element);
      }
    }
  }

  private static boolean isSafe(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    return !name.startsWith("on")
        && !name.equals("style")
        && (!ADDRESSES.contains(name) || ADDRESS.matcher(attribute.getValue()).matches());
  }
}
