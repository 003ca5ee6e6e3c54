package org.scormc.renderer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Links of a page to other lessons, which some packages can follow and others can't.
 *
 * <p>A page is rendered once, with marks around the words of such a link that tell both where it
 * leads and what stands for it where it leads nowhere. The marks are comments, of which {@link
 * PageCleaner} leaves none by an author, and are put in after it.
 */
final class LessonLinks {
  private static final Pattern LINK =
      Pattern.compile("<!--to ([^>]*)-->(.*?)<!--or ([^>]*)-->", Pattern.DOTALL);

  private LessonLinks() {}

  /** What stands before the words of a link. */
  static Markup before(String route) {
    return new Markup("<!--to " + Markup.ofText(route) + "-->");
  }

  /**
   * What stands behind the words of a link.
   *
   * @param words what is said behind them in place of a link; may be empty
   */
  static Markup behind(String words) {
    return new Markup("<!--or " + Markup.ofText(words) + "-->");
  }

  /** A page on which these links can be followed. */
  static byte[] followed(String page) {
    return bytes(LINK.matcher(page).replaceAll("<a href=\"$1\">$2</a>"));
  }

  /** A page on which words stand for them. */
  static byte[] told(String page) {
    return bytes(LINK.matcher(page).replaceAll("$2$3"));
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
