package org.scormc.diagnostic;

/** The texts of the codes about headings and terms, E202 to E208. */
final class HeadingText {
  static final CodeText HEADING_LEVEL_1 =
      new CodeText(
          "found a heading of level 1, expected level 2 or deeper",
          "use `##`: the title of the lesson is in its front matter",
          "A page has one heading of level 1, the lesson's title, so that people who"
              + " listen to it can find their way. Each heading of level 2 starts a new screen.");

  static final CodeText HEADING_SKIPS =
      new CodeText(
          "found a heading of level {0} below one of level {1}, expected at most level {2}",
          "",
          "A level that is left out tells people who listen to the page that they missed"
              + " something (WCAG 2.2, technique G141). Below `##` comes `###`, below that"
              + " `####`; going up, any number of levels may be left at once.");

  static final CodeText HEADING_EMPTY =
      new CodeText(
          "the heading has no words",
          "",
          "A heading without words can't be a place in the menu. Delete the line, or say"
              + " what comes below it.");

  static final CodeText HEADING_ID =
      new CodeText(
          "found `{0}` as id of a heading, expected lower-case letters and digits in words joined by"
              + " `-`",
          "write it as `{#why-copy}`",
          "Addresses of pages and the saved progress of learners use the ids of headings.");

  static final CodeText DUPLICATE_HEADING_ID =
      new CodeText(
          "the heading id `{0}` is already taken in line {1}",
          "give one of the two an id of its own, such as `{#another-id}`",
          "Links and the saved progress of learners know a section by its id, so it is unique in its"
              + " lesson.");

  static final CodeText GLOSSARY_HEADING =
      new CodeText(
          "found a heading of level {0}, expected only one title and terms of level 2",
          "",
          "A glossary is a list of terms: a level-2 heading each, with the definition"
              + " below it. One level-1 heading may stand above all of them.");

  static final CodeText EMPTY_TERM =
      new CodeText(
          "the term `{0}` has no definition",
          "", "Each term of the glossary is followed by what it means.");

  private HeadingText() {}
}
