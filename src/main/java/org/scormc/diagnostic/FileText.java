package org.scormc.diagnostic;

/** The texts of the codes about files and their form, E101 and up. */
final class FileText {
  static final CodeText FILE_MISSING =
      new CodeText(
          "there is no file `{0}`",
          "",
          "A course is a folder with a course.yaml, and each lesson is a folder of its own with a"
              + " lesson.md. A folder with a quiz.yaml must have a lesson.md too.");

  static final CodeText FILE_TOO_LARGE =
      new CodeText(
          "the file has {0} bytes, expected at most {1}",
          "split the lesson, or make the picture smaller",
          "A lesson that is larger than 1 MiB or a picture larger than 10 MiB never reaches a"
              + " learner on a phone, and is most often a file that got into the course by"
              + " mistake.");

  static final CodeText NOT_UTF8 =
      new CodeText(
          "the byte `0x{0}` is not UTF-8",
          "save the file as UTF-8",
          "All texts of a course are UTF-8, with or without byte order mark.");

  static final CodeText YAML_SYNTAX =
      new CodeText(
          "this is not YAML: {0}",
          "",
          "The file can't be read as YAML 1.2. The place is where the reader gave up; the"
              + " mistake is there or just before it. YAML is indented by spaces, never by tabs,"
              + " and a text with `: ` or ` #` in it, or with one of `[ { * & ! % @` at its"
              + " start, is written in quotes.");

  static final CodeText UNKNOWN_KEY =
      new CodeText(
          "unknown key `{0}`",
          "",
          "A key that nobody reads is most often a misspelt one, so it is refused instead"
              + " of being ignored. A key that is spelt right is at the wrong place: indented"
              + " too far it belongs to the entry above, too little to the file. `scormc schema`"
              + " writes down which keys stand where.");

  static final CodeText MISSING_KEY =
      new CodeText(
          "the key `{0}` is missing",
          "",
          "The key has no default, so the author must give it. If it is in the file, it"
              + " is indented as part of another entry.");

  static final CodeText WRONG_TYPE =
      new CodeText(
          "found {0}, expected {1}",
          "",
          "The value is of another type than the key needs. Text that looks like a number"
              + " or a truth value, such as 1.0 or yes, is written in quotes; a list has a line"
              + " with `-` for each entry, or brackets; a mapping has `key: value`, or braces.");

  static final CodeText BAD_VALUE =
      new CodeText(
          "found `{0}`, expected {1}",
          "",
          "The value is of the right type but not of the form or in the range that the key needs.");

  static final CodeText DUPLICATE_KEY =
      new CodeText(
          "the key `{0}` is already there",
          "remove one of the two",
          "YAML forbids a key to stand twice in a mapping, because a reader can't know which one is"
              + " meant.");

  static final CodeText EMPTY_VALUE =
      new CodeText(
          "found an empty text, expected some words",
          "",
          "A text that must be there has no characters except spaces. Without a text at"
              + " hand leave the key out, if it may be missing.");

  static final CodeText NO_FRONT_MATTER =
      new CodeText(
          "the lesson does not start with front matter",
          "start the file with `---`, the keys id, title and minutes, and `---` again",
          "A lesson.md starts with YAML between two lines of three hyphens; its text follows"
              + " below.");

  static final CodeText NO_LESSONS =
      new CodeText(
          "the course has no lessons",
          "make a folder such as `01-introduction` with a lesson.md",
          "A course is at least one lesson: a folder in the course folder with a"
              + " lesson.md in it. Lessons come in the order of the names of their folders.");

  static final CodeText DUPLICATE_ID =
      new CodeText(
          "the {0} id `{1}` is already taken at {2}",
          "",
          "Links, reports and the saved progress of learners know things by their ids, so"
              + " an id belongs to one thing only. Rename the one that learners have not seen"
              + " yet.");

  static final CodeText UNKNOWN_OBJECTIVE =
      new CodeText(
          "there is no objective `{0}`",
          "",
          "Lessons and questions refer to the objectives that course.yaml lists under"
              + " `objectives`, by their `id`.");

  static final CodeText UNKNOWN_TARGET =
      new CodeText(
          "there is no target `{0}`", "", "The targets of course.yaml name what to build it as.");

  static final CodeText TARGET_TWICE =
      new CodeText(
          "the target `{0}` is already in the list",
          "take one of them out",
          "Each target is built once, so a second mention can only be a slip of the hand.");

  static final CodeText SEVERAL_SCOS =
      new CodeText(
          "Moodle can't play the package of the target `{0}`",
          "upload it to other LMSs only; for Moodle there are `scorm2004-4` and `scorm12`",
          "A SCORM 2004 session of Moodle ends with the first SCO that a learner leaves: every"
              + " other one gets no session, and what is done in it is lost. Where a final"
              + " assessment waits for the lessons, the `mapInfo` by which they tell that they are"
              + " done stops Moodle's import on PHP 8. An LMS with sequencing plays the package;"
              + " the targets with one SCO play in both.");

  private FileText() {}
}
