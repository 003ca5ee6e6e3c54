package org.scormc.diagnostic;

/** The texts of the codes about comparing two packages, E640 to E649. */
final class UpgradeText {
  static final CodeText NO_OUTLINE =
      new CodeText(
          "the package holds no outline.json",
          "build it again from the source of its version, and compare that",
          "Packages are compared by the outline that scormc puts into each. Packages of other tools"
              + " have none.");

  static final CodeText OUTLINE_UNREADABLE =
      new CodeText(
          "this is no outline of a course: {0}",
          "build the package again, or compare with the scormc that built it",
          "The outline of a package is written by scormc and not meant to be edited. A newer scormc"
              + " may write it in a form that this one does not know.");

  static final CodeText OTHER_COURSE =
      new CodeText(
          "the new package is of the course `{0}`, the old one of `{1}`",
          "if it is meant to be the same course, give it the old `id` again",
          "Learners' records belong to the id of a course. Another id is another course to an LMS,"
              + " and everyone begins anew.");

  private UpgradeText() {}
}
