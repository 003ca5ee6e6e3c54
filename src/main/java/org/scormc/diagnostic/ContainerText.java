package org.scormc.diagnostic;

/** The texts of the codes about containers, E209 to E213. */
final class ContainerText {
  static final CodeText UNKNOWN_CONTAINER =
      new CodeText(
          "there is no container `{0}`",
          "",
          "A container is an aside (`note`, `tip`, `warning`, `scenario`, `takeaway`), or"
              + " places a question, an exercise or an excerpt of the products.");

  static final CodeText CONTAINER_OPEN =
      new CodeText(
          "the container `{0}` is never closed",
          "close it by a line of as many colons as opened it",
          "Everything up to the end of the lesson would be inside the container.");

  static final CodeText CONTAINER_STRAY =
      new CodeText(
          "this closes no container",
          "",
          "A line of colons closes a container that as many colons opened. A container around others"
              + " has more colons than they have.");

  static final CodeText PLACEMENT_CONTENT =
      new CodeText(
          "a {0} has no text of its own here",
          "put its text in its own file and close the container on the next line",
          "The container only says where something stands; its words are in quiz.yaml, in"
              + " the exercise's own file or in products.yaml.");

  static final CodeText PLACEMENT_ID =
      new CodeText(
          "the {0} to place is not named",
          "write its id behind the name: `::: {0} some-id`",
          "The container names what it places by its id, which is the key `id` in quiz.yaml or in the exercise's file.");

  private ContainerText() {}
}
