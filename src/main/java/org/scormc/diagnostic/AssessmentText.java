package org.scormc.diagnostic;

/** The texts of the codes about the final assessment, E320 and up and W320 and up. */
final class AssessmentText {
  static final CodeText TOO_FEW_TO_DRAW =
      new CodeText(
          "the pool has {1} for {0}, expected at least {2}",
          "",
          "A paper is drawn without taking a question twice. Write more questions of that"
              + " objective and those levels, or lower the `count`.");

  static final CodeText DRAW_TOTAL =
      new CodeText(
          "found a total of {0}, but the plan draws {1}",
          "",
          "The total is a check on the plan: the counts of its parts must add up to it."
              + " Change the one that is not what you meant.");

  static final CodeText UNDRAWABLE =
      new CodeText(
          "no paper can be drawn without two questions that are enemies",
          "add questions without that tag, or draw fewer",
          "Two questions with an enemy tag in common give each other away, so no paper has both.");

  static final CodeText CELLS_OVERLAP =
      new CodeText(
          "the question `{0}` belongs to two parts of the plan, {1} and {2}",
          "give the parts different objectives or levels",
          "Each question is drawn for one part of the plan only, so that the counts hold.");

  static final CodeText NOT_SCORED =
      new CodeText(
          "a question of type `{0}` has no score",
          "place it in a lesson",
          "A paper is made of questions that count, and a confidence is neither right nor"
              + " wrong.");

  static final CodeText FEW_TO_DRAW =
      new CodeText(
          "the pool has {1} for {0}, expected {2}",
          "", "With three questions for each one drawn, a second paper is not like the first.");

  static final CodeText NEVER_DRAWN =
      new CodeText(
          "the question `{0}` is never drawn",
          "give it an objective and a level that `draw` names",
          "A question that belongs to no part of the plan is in no paper. It belongs to a"
              + " part with its objective that names its level or names no levels.");

  static final CodeText NO_EXERCISE_FILE =
      new CodeText(
          "there is no exercise file `{0}` in the course",
          "",
          "An exercise of the assessment stands in its pool, or in a file that the pool names by its path relative to assessment.yaml.");

  static final CodeText HINTS_ON_PAPER =
      new CodeText(
          "the hints of `{0}` are never shown",
          "leave them out, or tell what they say in the explanation",
          "Nothing helps while a paper is written, so its questions have no hints.");

  private AssessmentText() {}
}
