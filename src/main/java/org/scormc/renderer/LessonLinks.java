package org.scormc.renderer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Links of a page to other lessons, which some packages can follow and others can't.
 *
 * <p>A page is rendered once, with marks around the words of such a link that tell both where it
 * leads and what stands for it where it leads nowhere. The marks are comments, of which {@link
 * PageCleaner} leaves none by an author, and are put in after it.
 */
final class LessonLinks {
  private static final String TO = "<!--to ";
  private static final String OR = "<!--or ";
  private static final String CLOSED = "-->";
  private static final byte[] BEFORE = bytes(TO);
  private static final byte[] BEHIND = bytes(OR);
  private static final byte[] END = bytes(CLOSED);
  private static final byte[] LINK = bytes("<a href=\"");
  private static final byte[] LINK_BEGUN = bytes("\">");
  private static final byte[] LINK_ENDS = bytes("</a>");

  private LessonLinks() {}

  /** What stands before the words of a link. */
  static Markup before(String route) {
    return new Markup(TO + Markup.ofText(route) + CLOSED);
  }

  /**
   * What stands behind the words of a link.
   *
   * @param words what is said behind them in place of a link; may be empty
   */
  static Markup behind(String words) {
    return new Markup(OR + Markup.ofText(words) + CLOSED);
  }

  /** A page in UTF-8 on which these links can be followed; the same array if it has none. */
  static byte[] followed(byte[] page) {
    return replaced(page, true);
  }

  /** A page in UTF-8 on which words stand for them; the same array if it has none. */
  static byte[] told(byte[] page) {
    return replaced(page, false);
  }

  private static byte[] replaced(byte[] page, boolean follow) {
    int mark = find(page, BEFORE, 0);
    if (mark == page.length) {
      return page;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length);
    int done = 0;
    for (; mark < page.length; mark = find(page, BEFORE, done)) {
      int route = mark + BEFORE.length;
      int words = find(page, END, route);
      int behind = find(page, BEHIND, words);
      int told = behind + BEHIND.length;
      int end = find(page, END, told);
      out.write(page, done, mark - done);
      if (follow) {
        out.writeBytes(LINK);
        out.write(page, route, words - route);
        out.writeBytes(LINK_BEGUN);
      }
      words += END.length;
      out.write(page, words, behind - words);
      if (follow) {
        out.writeBytes(LINK_ENDS);
      } else {
        out.write(page, told, end - told);
      }
      done = end + END.length;
    }
    out.write(page, done, page.length - done);
    return out.toByteArray();
  }

  /** Where some bytes stand first from a place on; the page's length if nowhere. */
  private static int find(byte[] page, byte[] bytes, int from) {
    for (int at = from; at <= page.length - bytes.length; at++) {
      if (page[at] == bytes[0]
          && Arrays.equals(page, at, at + bytes.length, bytes, 0, bytes.length)) {
        return at;
      }
    }
    return page.length;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
