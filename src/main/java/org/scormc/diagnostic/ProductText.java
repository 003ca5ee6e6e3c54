package org.scormc.diagnostic;

/** The texts of the codes about the table of products, E240 and up. */
final class ProductText {
  static final CodeText UNKNOWN_COLUMN =
      new CodeText(
          "the table of products has no column `{0}`",
          "", "The columns of products.yaml are listed under `columns`, each with its id.");

  static final CodeText CELL_WITHOUT_SOURCE =
      new CodeText(
          "the cell `{0}` names no source",
          "write `sources:` and the keys of the pages that say so",
          "What a product does is for its makers to say. A reader must be able to look it up, and"
              + " whoever checks the table next year too.");

  static final CodeText UNKNOWN_SOURCE =
      new CodeText(
          "there is no source `{0}`",
          "",
          "The sources of products.yaml are listed under `sources`, each with title and"
              + " address; a cell names them by their keys.");

  static final CodeText UNKNOWN_SYSTEM =
      new CodeText(
          "the table of products has no system `{0}`",
          "", "The rows of products.yaml are listed under `systems`, each with its id.");

  static final CodeText EXCERPT_WORD =
      new CodeText(
          "found `{0}`, expected `columns=` or `systems=` and ids with commas between them",
          "write it as `::: products columns=ties,deletes systems=cassandra`",
          "Without `columns=` or `systems=` all of them are shown.");

  static final CodeText NO_PRODUCTS =
      new CodeText(
          "the course has no table of products",
          "write one into products.yaml beside course.yaml",
          "The container shows rows and columns of products.yaml.");

  static final CodeText UNUSED_SOURCE =
      new CodeText(
          "no cell names the source `{0}`",
          "name it where it belongs, or delete it",
          "A source that no cell names has nothing to say to a reader.");

  private ProductText() {}
}
