package org.scormc.diagnostic;

/** The texts of the codes about links and footnotes, E214 to E219 and E228. */
final class LinkText {
  static final CodeText BROKEN_LINK =
      new CodeText(
          "the link leads to `{0}`, which is not in the course",
          "",
          "A link inside a course leads to a lesson (../02-two/lesson.md), to one of its headings"
              + " (../02-two/lesson.md#heading) or to a term (../glossary.md#term).");

  static final CodeText NO_SUCH_HEADING =
      new CodeText(
          "`{0}` has no heading with the id `{1}`",
          "",
          "The id of a heading is the one written behind it as {#id}, or else is made of its words.");

  static final CodeText NO_SUCH_TERM =
      new CodeText(
          "the glossary has no term with the id `{0}`",
          "",
          "The id of a term is the one written behind it as {#id}, or else is made of its words.");

  static final CodeText PATH_LEAVES_COURSE =
      new CodeText(
          "the path `{0}` leaves the course folder",
          "", "A course holds all that it needs, so that it builds the same everywhere.");

  static final CodeText LINK_SCHEME =
      new CodeText(
          "found a link with `{0}:`, expected `https:` or `mailto:`",
          "",
          "Other schemes are unsafe in an LMS: script runs with the learner's rights, and"
              + " plain http is refused by several LMSs. Most sites answer to the same address"
              + " with `https:`.");

  static final CodeText LINK_EMPTY =
      new CodeText(
          "the link has no {0}",
          "",
          "A link needs words that say where it leads, and a place to lead to (WCAG 2.2, 2.4.4).");

  static final CodeText FOOTNOTE_MISSING =
      new CodeText(
          "there is no footnote `{0}`",
          "",
          "A footnote that the text refers to is defined in the same file by a line `[^name]: text`.");

  private LinkText() {}
}
