package org.scormc.diagnostic;

/** The texts of the codes about pictures, E220 to E226 and W102. */
final class PictureText {
  static final CodeText UNUSED_PICTURE =
      new CodeText(
          "no text shows this picture",
          "show it or delete it",
          "A picture that no text shows is left out of the package. Show it by `![what it"
              + " shows](file.svg)`, or delete it.");

  static final CodeText PICTURE_MISSING =
      new CodeText(
          "there is no picture `{0}`",
          "",
          "A picture is a file of the course, named relative to the text that shows it:"
              + " `ring.svg` beside it, `../ring.svg` one folder up. Capital letters count.");

  static final CodeText PICTURE_REMOTE =
      new CodeText(
          "the picture `{0}` is not a file of the course",
          "put a copy beside the text",
          "Packages load nothing from the network: many learners are behind walls, and some are"
              + " offline.");

  static final CodeText PICTURE_TYPE =
      new CodeText(
          "found a picture of type `{0}`, expected `svg`, `png`, `jpg` or `gif`",
          "",
          "Only types that every browser shows are let through. Save the picture as PNG,"
              + " or draw it as SVG.");

  static final CodeText PICTURE_WITHOUT_ALT =
      new CodeText(
          "the picture has no text equivalent",
          "say between the brackets what the picture shows",
          "People who can't see the picture are told its text (WCAG 2.2, 1.1.1).");

  static final CodeText PICTURE_UNREADABLE =
      new CodeText(
          "the file `{0}` is no picture of its type",
          "",
          "The file's contents are not what its extension says. Open it in a drawing"
              + " program and save it as that type; renaming does not change a picture.");

  static final CodeText SVG_SYNTAX =
      new CodeText(
          "this is not well-formed SVG: {0}",
          "",
          "An SVG picture is inlined in the page, so it must be well-formed XML without a document"
              + " type.");

  static final CodeText SVG_UNSAFE =
      new CodeText(
          "{0} is not allowed in an SVG picture",
          "draw with shapes, text, markers and classes only",
          "Pictures are inlined in the page, where script, styles and links in them would act with the"
              + " learner's rights.");

  private PictureText() {}
}
