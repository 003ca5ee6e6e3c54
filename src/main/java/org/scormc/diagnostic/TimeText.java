package org.scormc.diagnostic;

/** The texts of the codes about the time that learning takes. */
final class TimeText {
  static final CodeText COURSE_TIME =
      new CodeText(
          "the course takes {0} min, planned are {1}: {2}",
          "",
          "The plan is what a catalogue and the first page promise. `scormc times` shows the"
              + " reckoning lesson by lesson; a course may differ from its plan by 4 minutes.");

  static final CodeText LESSON_TIME =
      new CodeText(
          "the lesson takes {0} min, planned are {1}: {2}",
          "change the text, or the plan",
          "The menu tells learners how long a lesson takes. A lesson may differ from its plan by 2"
              + " minutes.");

  static final CodeText EXERCISE_WITHOUT_MINUTES =
      new CodeText(
          "the exercise `{0}` does not say how long it takes",
          "write `minutes: 1.5`, the time of its short form, below its title",
          "The time of a lesson is reckoned with the time of the exercises that it places in their"
              + " short form.");

  private TimeText() {}
}
