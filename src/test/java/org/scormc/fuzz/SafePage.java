package org.scormc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

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

  private SafePage() {}

  /** Fails if a page holds an element or attribute that acts. */
  static void check(String path, String html) {
    boolean isStart = path.equals("index.html");
    var page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(isStart ? 1 : 0);
    for (Element element : page.getAllElements()) {
      assertThat(element.normalName()).as("element of %s", path).isNotIn(NEVER);
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as("attribute of %s", path).doesNotStartWith("on").isNotEqualTo("style");
        if (ADDRESSES.contains(name)) {
          String address = attribute.getValue().strip().toLowerCase(Locale.ROOT);
          assertThat(address)
              .as("%s of %s in %s", name, element.tagName(), path)
              .matches("(#|https://|mailto:|pictures/|js/|style\\.css|data:,$)(?s:.*)");
        }
      }
    }
  }
}
