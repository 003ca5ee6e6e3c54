package org.scormc.diagnostic;

/** The texts of the codes about the writing of questions, W303 and up. */
final class ItemText {

  static final CodeText ALL_OF_THE_ABOVE =
      new CodeText(
          "the option `{0}` speaks of the other options",
          "write what it stands for as an option of its own, or ask for several options",
          "Whoever knows two options to be right, or one to be wrong, has found the answer without knowing the rest. Where options are shuffled there is no above.");

  static final CodeText WHICH_OF_THE_FOLLOWING =
      new CodeText(
          "the stem can only be answered by reading the options",
          "describe a situation, and ask what happens or what to do in it",
          "A question that stands by itself asks for knowledge; a search among statements asks for skill with tests.");

  static final CodeText LONGEST_KEYS =
      new CodeText(
          "in all {0} choices of this quiz the right option is the longest",
          "shorten some right options, or say more in some wrong ones",
          "Learners soon notice, and choose the longest option without reading.");

  static final CodeText LONG_OPTION =
      new CodeText(
          "the option `{0}` has {1} characters, the next longest {2}",
          "move what it explains to its feedback",
          "An option that stands out by its length is chosen, or avoided, for that alone.");

  static final CodeText NO_QUESTION =
      new CodeText(
          "the stem asks nothing",
          "end it with a question, or begin a sentence with what to do, such as `Put` or `Choose`",
          "Learners should know what is asked before they read the options.");

  static final CodeText DOUBLE_NEGATIVE =
      new CodeText(
          "the question negates twice in one sentence",
          "ask for what holds instead of what does not",
          "A learner who knows the answer may still get lost between two negations.");

  static final CodeText ABSOLUTE_OPTION =
      new CodeText(
          "the option `{0}` says always or never",
          "say in which case it holds",
          "Absolute statements are seldom true, so learners rule them out without knowing why.");

  static final CodeText FEW_OPTIONS =
      new CodeText(
          "a single choice has {0} options, usual are 3 or 4",
          "for two, use `true-false`; of many, keep those that a mistaken learner would choose",
          "With two, half of all guesses are right; beyond four, the rest is seldom plausible.");

  static final CodeText NO_MISCONCEPTION =
      new CodeText(
          "the wrong option `{0}` names no misconception",
          "add `misconception:` and the tag of the belief that leads to it",
          "Other options of the course do, so reports by misconception would leave it out.");

  static final CodeText NO_LEVEL =
      new CodeText(
          "the question `{0}` has no level",
          "add `level:` and what it asks of the learner: remember, understand, apply, analyse, evaluate or create",
          "Other questions of the course have one, so reports and draws by level would leave it out.");

  static final CodeText LONE_ENEMY =
      new CodeText(
          "no other question has the enemy tag `{0}`",
          "give it to the question that this one gives away, or leave it out",
          "Two questions with a tag in common are never drawn together; one alone has no enemy.");

  static final CodeText NO_SPARE_TARGET =
      new CodeText(
          "each of the {0} targets belongs to one source",
          "add a target that fits none",
          "Whoever knows all pairs but one gets the last one for nothing.");

  private ItemText() {}
}
