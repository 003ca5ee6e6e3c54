package org.scormc.upgrade;

import static org.scormc.upgrade.UpgradeKind.BREAKING;
import static org.scormc.upgrade.UpgradeKind.COMPATIBLE;
import static org.scormc.upgrade.UpgradeKind.TEXT_ONLY;

import java.util.Locale;

/**
 * What a change does to learners who have begun. A test plays each of them: the old package in
 * part, then the new one over the same record.
 */
enum Effect {
  WORDS(TEXT_ONLY, "They read the new words from the next launch on."),
  FILES(TEXT_ONLY, "They get the new pages, look and scripts at the next launch."),

  NEW_PART(
      COMPATIBLE,
      "What is new is to be done: a lesson that was done is open again, and a final that waits for"
          + " the lessons and is not begun waits for it too.",
      "The menu shows what is new as not done."),
  NEW_OFFER(COMPATIBLE, "They may use what is new; none of it must be done."),
  LESS_ASKED(
      COMPATIBLE,
      "Less is to be done: who has done everything else is completed at the next launch."),
  NEW_ANSWER(
      COMPATIBLE, "They may give the new answers from now on; what was graded stays graded."),
  MOVED(COMPATIBLE, "They find what has moved at its new place, with what they have done there."),
  DRAW(COMPATIBLE, "An open paper stays as it was drawn; later papers follow the new plan."),
  MORE_ATTEMPTS(
      COMPATIBLE,
      "Who had used up the attempts may try again.",
      "Who was completed without a pass may try again, if the LMS lets them."),
  GATE_OPENED(COMPATIBLE, "They may begin the final before the lessons are done."),
  REVIEW(COMPATIBLE, "A paper that is handed in may be looked at by the new rule."),
  REPORTS(COMPATIBLE, "The LMS is told by the new rule from now on; what it has stays."),

  READ_GONE(
      BREAKING,
      "What they read in parts that are gone no longer counts; who was there last comes back to the"
          + " start page."),
  ITEM_GONE(
      BREAKING,
      "Their answers, attempts and hints at questions that are gone are dropped, and the score is"
          + " reckoned without them; the LMS keeps the best score it has."),
  CHOICE_GONE(
      BREAKING,
      "An answer made of what is gone keeps its score and is shown without it; on an open paper it"
          + " has to be given again."),
  ANOTHER_TYPE(
      BREAKING,
      "An answer keeps its score and may not be shown any more; on an open paper it has to be given"
          + " again."),
  KEY(
      BREAKING,
      "What was graded stays graded, also where the new key says otherwise; new attempts and open"
          + " papers are graded by the new key."),
  NUMBERS(
      BREAKING,
      "What was graded stays graded; an open paper or a draft may meet other numbers than it was"
          + " answered with."),
  WEIGHT(
      BREAKING,
      "Scores are reckoned by the new weights from now on; the LMS keeps the best score it has."),
  FEWER_ATTEMPTS(BREAKING, "Who has used as many attempts as there are now can't answer again."),
  FEWER_PAPERS(
      BREAKING,
      "Who has handed in as many papers as there are attempts now can't begin another, and a paper"
          + " that is open is given up."),
  HARDER(
      BREAKING,
      "Who has not passed yet needs the new mastery score.",
      "Who has passed stays passed."),
  EASIER(
      BREAKING,
      "Who had failed with a score that is enough now has passed at the next launch.",
      "Who was completed without a pass has passed at the next launch, if the score is enough now."),
  NEW_FINAL(
      BREAKING,
      "They need the final to be completed; the score comes from it, unless the LMS has a better"
          + " one."),
  FINAL_GONE(
      BREAKING,
      "Their papers are dropped; the lessons decide now, and the LMS keeps the best it has."),
  PAPER(BREAKING, "An open paper stays as it was drawn; later papers have another length."),
  POOL_GONE(
      BREAKING,
      "An open paper goes on without the questions that are gone; papers handed in keep their score"
          + " and are shown without them."),
  GATE_SHUT(BREAKING, "Who has begun a paper may go on; all others have to do the lessons first."),
  OBJECTIVE_GONE(
      BREAKING, "The LMS keeps what it has of an objective that is gone, beside the others."),
  LANGUAGE(BREAKING, "They go on in another language; all they have done stays."),
  NAME_TAKEN(
      BREAKING,
      "Two ids have the same short name in the kept work: what they did at the one counts for the"
          + " other."),
  OLDER_STATE(
      BREAKING,
      "The new package can't read what the old one has kept. It leaves that as it is and records"
          + " nothing.",
      "They keep their record and see nothing of it."),
  OTHER_RECORD(
      BREAKING,
      "An LMS keeps records by what has changed here: they begin anew.",
      "They may have to begin anew; keep the old package for them.");

  private final UpgradeKind kind;
  private final String begun;
  private final String finished;

  Effect(UpgradeKind kind, String begun) {
    this(kind, begun, "");
  }

  Effect(UpgradeKind kind, String begun, String finished) {
    this.kind = kind;
    this.begun = begun;
    this.finished = finished;
  }

  UpgradeKind kind() {
    return kind;
  }

  /** The word for it in reports for programs. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the new package does not go on where the old one was left. */
  boolean endsRecords() {
    return this == OTHER_RECORD || this == OLDER_STATE;
  }

  /** What it means for those who have begun and not finished. */
  String begun() {
    return begun;
  }

  /** What it means for those who have finished; empty if they meet nothing of it. */
  String finished() {
    return finished;
  }
}
