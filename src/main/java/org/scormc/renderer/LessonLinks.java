package org.scormc.renderer;

/**
 * Links of a page to other lessons, which some packages can follow and others can't.
 *
 * <p>A page is rendered once, with marks around the words of such a link that tell both where it
 * leads and what stands for it where it leads nowhere. The marks are comments, of which {@link
 * PageCleaner} leaves none by an author, and are put in after it.
 */
final class LessonLinks {
  private static final String BEFORE = "<!--to ";
  private static final String BEHIND = "<!--or ";
  private static final String END = "-->";

  private LessonLinks() {}

  /** What stands before the words of a link. */
  static Markup before(String route) {
    return new Markup(BEFORE + Markup.ofText(route) + END);
  }

  /**
   * What stands behind the words of a link.
   *
   * @param words what is said behind them in place of a link; may be empty
   */
  static Markup behind(String words) {
    return new Markup(BEHIND + Markup.ofText(words) + END);
  }

  /** A page on which these links can be followed. */
  static String followed(String page) {
    return replaced(page, true);
  }

  /** A page on which words stand for them. */
  static String told(String page) {
    return replaced(page, false);
  }

  private static String replaced(String page, boolean follow) {
    int mark = page.indexOf(BEFORE);
    if (mark < 0) {
      return page;
    }
    StringBuilder out = new StringBuilder(page.length());
    int done = 0;
    for (; mark >= 0; mark = page.indexOf(BEFORE, done)) {
      int words = page.indexOf(END, mark) + END.length();
      int behind = page.indexOf(BEHIND, words);
      int next = page.indexOf(END, behind) + END.length();
      String route = page.substring(mark + BEFORE.length(), words - END.length());
      out.append(page, done, mark).append(follow ? "<a href=\"" + route + "\">" : "");
      out.append(page, words, behind);
      out.append(follow ? "</a>" : page.substring(behind + BEHIND.length(), next - END.length()));
      done = next;
    }
    return out.append(page, done, page.length()).toString();
  }
}
