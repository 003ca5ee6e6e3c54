package org.scormc.diagnostic;

/** The texts of the codes about the form of lessons that came last. */
final class LessonText {
  static final CodeText FIGURE_VIEW =
      new CodeText(
          "a figure can't be asked for `{0}`",
          "",
          "Behind the file of a scenario, `#show=topology` or `#show=table` says what is"
              + " drawn and `at=300` when, joined by `&`. Without `show` it is the space-time"
              + " diagram, without `at` the end of the run.");

  static final CodeText FIGURE_MOMENT =
      new CodeText(
          "the figure stops at {0} ms, the run ends at {1} ms",
          "leave the moment out to show the end",
          "A figure shows a moment of the run; the moment is a true time in milliseconds, at most that of the last event.");

  static final CodeText HEADING_NESTED =
      new CodeText(
          "found a heading inside another block, expected it at the left margin of a lesson",
          "write the words in bold, or close the container before",
          "Headings divide a lesson into sections; inside an aside, a list, a quotation or a question they would divide nothing.");

  static final CodeText HTML_UNBALANCED =
      new CodeText(
          "the tag `{0}` has no counterpart in the same block",
          "open and close an element in the same block",
          "A tag left open, or closed without having been opened, would change all that follows it.");

  static final CodeText PLACEMENT_ELSEWHERE =
      new CodeText(
          "a {0} can't stand here, expected it in the text of a lesson",
          "",
          "Questions and exercises stand in a lesson, not in footnotes, in other questions or in the glossary.");

  static final CodeText CODE_OPEN =
      new CodeText(
          "the code is never closed",
          "close it by a line of at least as many backticks or tildes as opened it",
          "Everything up to the end of the text, or of the container around it, would be code.");

  static final CodeText HEADING_MARKUP =
      new CodeText(
          "found {0} in a heading, expected words only",
          "move it below the heading",
          "The words of a heading stand in the menu, in addresses and in reports, where nothing else can be shown.");

  static final CodeText HEADING_WITHOUT_ID =
      new CodeText(
          "no id can be made of the words of this heading",
          "write one behind it, such as `{#why-copy}`",
          "Ids are made of Latin letters and digits. An id that depended on the line would lose the progress of learners when the text above changes.");

  static final CodeText UNUSED_FOOTNOTE =
      new CodeText(
          "nothing refers to the footnote `{0}`",
          "write `[^{0}]` where it belongs, or delete it",
          "A footnote that nothing refers to is not shown, so its words are lost.");

  static final CodeText RESERVED_ID =
      new CodeText(
          "the lesson id `{0}` is taken by a page that every course has",
          "choose another, such as `{0}-lesson`",
          "The addresses of the glossary and of the result start with these words, so no lesson can have them as its id.");

  static final CodeText BAD_CHARACTER =
      new CodeText(
          "found the character `{0}`, which no page can hold",
          "delete it",
          "XML 1.0 (2.2) and HTML know no control characters but tab and line ends, no lone surrogates and no U+FFFE or U+FFFF.");

  static final CodeText UNUSED_FILE =
      new CodeText(
          "nothing reads this file",
          "rename it to lesson.md, quiz.yaml, glossary.md or course.yaml, or move it out of the course",
          "A file that looks like a text of the course but has another name or place is left out, which is most often a mistake.");

  static final CodeText UNKNOWN_CODE_LANGUAGE =
      new CodeText(
          "code of language `{0}` is not highlighted",
          "for plain text, leave the language out",
          "The highlighter doesn't know the language, so the code is shown plain.");

  static final CodeText ORPHAN_TERM =
      new CodeText(
          "no lesson links to the term `{0}`",
          "link to it where it is first used",
          "A term that no lesson links to is one that no learner finds. A link to it"
              + " reads `[words](../glossary.md#term)`.");

  static final CodeText LESSON_WITHOUT_OBJECTIVE =
      new CodeText(
          "the lesson names no objective",
          "",
          "Reports by objective leave out a lesson that serves none. List the ids of the"
              + " objectives that it serves under `objectives` in its front matter.");

  static final CodeText EMPTY_LESSON =
      new CodeText(
          "the lesson has no text",
          "",
          "There must be something to read below the front matter: a paragraph, a"
              + " picture, a question or an exercise.");

  static final CodeText HTML_UNSAFE =
      new CodeText(
          "{0} is not allowed in a lesson",
          "use Markdown, or one of the elements for text such as `kbd`, `sup`, `mark`",
          "Raw HTML is limited to elements that mark text. Script, styles, frames, forms and event"
              + " handlers would act with the learner's rights in the LMS.");

  private LessonText() {}
}
