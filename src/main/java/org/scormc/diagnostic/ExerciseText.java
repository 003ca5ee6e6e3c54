package org.scormc.diagnostic;

/** The texts of the codes about exercises, E401, E450 and up, W402 and W404. */
final class ExerciseText {
  static final CodeText UNKNOWN_EXERCISE =
      new CodeText(
          "there is no exercise `{0}` in this lesson",
          "",
          "A lesson places exercises of its own folder, by the `id` in the file, not by"
              + " the file's name.");

  static final CodeText KNOB_SETTING =
      new CodeText(
          "the scenario can't be read with {0}",
          "",
          "A learner may turn every knob to every value, so the scenario must be sound at"
              + " each. Take the value out of the knob, or change what does not go with it.");

  static final CodeText KNOBS_MEET =
      new CodeText(
          "with {0} the knobs do not add up",
          "let each part of the scenario depend on one knob only, and give it an `end` if several move events",
          "A page applies what each knob changes, one after the other; the result must be the same as writing the values into the file.");

  static final CodeText QUERY =
      new CodeText(
          "the query `{0}` has no answer: {1}",
          "",
          "What is right is computed by asking a run. exercise-format.md lists the terms;"
              + " nodes, keys and writes are those of the scenario, and texts with blanks or"
              + " signs stand in single quotes.");

  static final CodeText TEXT_CONTRADICTED =
      new CodeText(
          "the text says `{0}`, the run says `{1}`",
          "",
          "A value stated in a text is checked, so that no explanation contradicts what a"
              + " learner sees. `scormc run` tells what happens and why; then either the text or"
              + " the scenario changes.");

  static final CodeText POINTS =
      new CodeText(
          "the points of the {0} add up to {1}, expected {2}",
          "",
          "The parts of an exercise earn 100 together, the cells or tests of a part the points of the part.");

  static final CodeText NOT_AN_ANSWER =
      new CodeText(
          "`{0}` is no answer to this part: {1}",
          "",
          "Solutions and wrong answers are given as a learner would give them: for each"
              + " cell or knob one of the values it can take, for an order the ids of its items"
              + " or moves.");

  static final CodeText SOLUTION =
      new CodeText(
          "the solution earns {0} of {1} points: {2}",
          "",
          "The stored solution is graded like a learner's answer and must earn"
              + " everything. `scormc run` tells what happens in the scenario; the solution is"
              + " mistaken, or the scenario is not what you mean.");

  static final CodeText WRONG_ANSWER_PASSES =
      new CodeText(
          "this wrong answer earns {0} of {1} points",
          "give its errors more weight, or ask for more",
          "An answer that shows a misunderstanding must stay under 70 % of the points of its part; one that names some cells only must cost something even if the rest is right.");

  static final CodeText NOTHING_PASSES =
      new CodeText(
          "who does nothing earns {0} of {1} points",
          "start from knobs and ticks that are wrong",
          "An exercise that passes as it stands, in full or in its short form, asks for nothing.");

  static final CodeText NOT_NONE =
      new CodeText(
          "the solution says there is no such {0}, but `{1}` passes all tests",
          "",
          "All orders or settings are tried when a solution says that none will do. Give"
              + " the one that was found as the solution, or add a test that it fails.");

  static final CodeText EXERCISE_PLACED_TWICE =
      new CodeText(
          "the exercise `{0}` is already placed in line {1}",
          "",
          "A learner does an exercise in one place, and the report has one result of it."
              + " Link to the place, or make a second file.");

  static final CodeText NO_SHORT_FORM =
      new CodeText(
          "no part of the exercise `{0}` is in its short form",
          "write `short: true` in a part, or `full` behind the id",
          "A lesson shows the short form unless it asks for all of the exercise.");

  static final CodeText BRACES_OPEN =
      new CodeText(
          "these braces are not closed",
          "close them by `}}`, and put texts with braces in single quotes",
          "What stands between double braces is filled in; of a text in which they stay open a learner would see the braces.");

  static final CodeText EXERCISE_NOT_PLACED =
      new CodeText(
          "no lesson places the exercise `{0}`",
          "write `::: exercise {0}` and `:::` where it is due",
          "An exercise that is not placed is left out of the package.");

  static final CodeText IDLE_SETTINGS =
      new CodeText(
          "who runs this part as it stands earns {0} of {1} points",
          "let a knob start at a value with which a test fails, or give more points to what fails",
          "Settings that earn 70 % or more before a knob is turned ask for little.");

  private ExerciseText() {}
}
