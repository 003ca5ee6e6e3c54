package org.scormc.diagnostic;

/** The texts of the codes about questions, E301 and up and W301 and up. */
final class QuestionText {

  static final CodeText UNKNOWN_QUESTION_TYPE =
      new CodeText(
          "there is no question type `{0}`",
          "",
          "The type says how a question is asked and scored: `single-choice`,"
              + " `multiple-response`, `true-false`, `matching`, `ordering`, `numeric`,"
              + " `fill-in` or `confidence`; in an assessment also `exercise`.");

  static final CodeText RIGHT_OPTIONS =
      new CodeText(
          "expected {1}, found {0}",
          "mark what is right with `correct: true`",
          "A single choice has one right option; a multiple response has several right"
              + " ones and at least one wrong one.");

  static final CodeText OPTION_COUNT =
      new CodeText(
          "expected {1} to {2} {3}, found {0}",
          "", "A choice of one is none, and with more than ten nobody compares them.");

  static final CodeText UNKNOWN_QUESTION =
      new CodeText(
          "there is no question `{0}` in the quiz of this lesson",
          "",
          "A lesson places questions of the quiz.yaml beside it, by their `id`. Those of"
              + " another lesson and of the final assessment stay there.");

  static final CodeText QUESTION_PLACED_TWICE =
      new CodeText(
          "the question `{0}` is already placed in line {1}",
          "",
          "A learner answers a question in one place, and the report has one answer to"
              + " it. Link to the place, or write a second question.");

  static final CodeText BLANK =
      new CodeText(
          "`{0}` has no value: {1}",
          "",
          "A blank of a drawn question is the name of something drawn or asked, or a sum, difference or product of such names and whole numbers.");

  static final CodeText DRAWN_KIND =
      new CodeText(
          "a question of type `{0}` can't be drawn, expected {1}",
          "",
          "The key of a drawn question is one value for each thing asked, which the"
              + " engine computes. For other types write the numbers out, without `draw`.");

  static final CodeText NO_SCENARIO =
      new CodeText(
          "there is no scenario `{0}`",
          "",
          "A scenario is a YAML file of the course, named relative to the file that uses"
              + " it: `crash.scenario.yaml` beside it, `../crash.scenario.yaml` one folder up.");

  static final CodeText SCENARIO_OF_VARIANT =
      new CodeText(
          "the scenario can't be run with {0}",
          "leave these values out of `draw`, or forbid them by `where`",
          "Each variant of a drawn question is run to find its key.");

  static final CodeText DRAW_SIZE =
      new CodeText(
          "the values can be drawn in {0} ways, expected {1} to {2}",
          "",
          "Variants are drawn from all combinations of the values that fulfil `where`."
              + " Change `from`, `to` or `step`, loosen `where`, or ask for another number of"
              + " `variants`.");

  static final CodeText VARIANT_KEY =
      new CodeText(
          "with {0} the answer is `{1}`, which {2}",
          "change what is right, or forbid these values by `where`",
          "Each variant of a drawn question must have a key, and only one. With these"
              + " values no option is right, or more than one, or the answer can't be given as"
              + " the question asks for it.");

  static final CodeText SAME_TEXT =
      new CodeText(
          "`{0}` and `{1}` have the same text",
          "", "A learner who can't tell two options apart can't choose one.");

  static final CodeText OFF_GRID =
      new CodeText(
          "found `{0}`, expected at most {1} decimals",
          "say by `decimals` how many decimals an answer has",
          "Learners are told how many decimals to give, so no other number can be met.");

  static final CodeText EMPTY_BAND =
      new CodeText(
          "there is no number in the range from {0} to {1}",
          "", "A range goes from its least number to its greatest, as `290..310`.");

  static final CodeText BAND_SIZE =
      new CodeText(
          "the range holds {0} numbers, expected at most {1}",
          "accept less, or ask for fewer decimals",
          "An answer is a number with the stated decimals. Where so many of them are right, a guess is right too often.");

  static final CodeText HIDDEN_BAND =
      new CodeText(
          "another range already holds {0}",
          "",
          "The first range that holds a number decides: those that are accepted, then those that are worth a part, then typical wrong ones. No learner would ever see what this one says.");

  static final CodeText NO_SUCH_TARGET =
      new CodeText(
          "there is no target `{0}` in this question",
          "",
          "Each source of a matching names in `target` the id of one of the `targets`"
              + " below it.");

  static final CodeText SHARED_TEXT =
      new CodeText(
          "the box `{0}` accepts `{1}` too",
          "let both boxes accept the same texts, or ask for them in a fixed order",
          "Where texts may stand in any order, it must be clear which box a text belongs to.");

  static final CodeText NEVER_TOLD =
      new CodeText(
          "the text `{0}` is accepted, so this is never told",
          "",
          "What is said about typical wrong texts is only for texts that are not right."
              + " Where capital letters do not count, texts that differ in them only are the"
              + " same.");

  static final CodeText QUESTION_NOT_PLACED =
      new CodeText(
          "no lesson places the question `{0}`",
          "write `::: question {0}` and `:::` where it is due",
          "A question that is not placed is left out of the package.");

  static final CodeText NO_FEEDBACK =
      new CodeText(
          "{0} has no feedback",
          "say what it would mean and why it holds or fails here",
          "An answer without feedback teaches nothing: the learner is told that it is"
              + " wrong, and may as well guess again.");

  private QuestionText() {}
}
