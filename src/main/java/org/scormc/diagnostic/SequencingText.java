package org.scormc.diagnostic;

/**
 * The texts of the codes about the sequencing of a package, E667 to W686.
 *
 * <p>REQ numbers are those of ADL's SCORM 2004 4th Edition Testing Requirements.
 */
final class SequencingText {
  static final CodeText REFERENCE =
      new CodeText(
          "found the IDRef `{0}`, expected the `ID` of a `sequencing` in `sequencingCollection`",
          "",
          "Activities share sequencing through the collection alone; an identifier of anything else,"
              + " or of nothing, leaves the activity without these rules. SCORM 2004 4th Edition"
              + " CAM, chapter 5; REQ_31.4.3.");

  static final CodeText ID =
      new CodeText(
          "found {0}, expected {1}",
          "",
          "What stands in `sequencingCollection` has an `ID` to be referred to by, and refers to"
              + " nothing itself; the sequencing of an activity has no `ID`, since nothing may refer"
              + " to it. SCORM 2004 4th Edition CAM, chapter 5; REQ_31.3.3, 31.3.4 and 31.4.");

  static final CodeText OBJECTIVE_TWICE =
      new CodeText(
          "found the objective `{0}` twice in one activity, expected once",
          "",
          "Rules and SCOs name an objective by its identifier; with two of one name an LMS takes"
              + " either. SCORM 2004 4th Edition CAM, chapter 5; REQ_31.10.1.2.3 and 31.15.2.1.2.");

  static final CodeText OBJECTIVE_UNNAMED =
      new CodeText(
          "found a primary objective with `mapInfo` and no `objectiveID`, expected one",
          "",
          "A primary objective may go without identifier only as long as it shares nothing: a map"
              + " joins two identifiers. SCORM 2004 4th Edition CAM, chapter 5; REQ_31.10.1.2.2.");

  static final CodeText BLANK =
      new CodeText(
          "found an empty `{0}`, expected an identifier",
          "",
          "The schema takes an empty text for an address, but nothing can be found by it. SCORM 2004"
              + " 4th Edition CAM, chapter 5; REQ_31.10.1.2.4, 31.10.1.4.1.2 and 30.6.3.7.14.2.1.2.");

  static final CodeText OBJECTIVE_UNKNOWN =
      new CodeText(
          "`{0}` is no objective of this activity",
          "",
          "A condition, or what the 4th Edition adds to an objective, is about an objective in"
              + " `imsss:objectives` of the same activity. To ask about another activity, map an"
              + " objective of both to one global objective. SCORM 2004 4th Edition CAM, chapter 5;"
              + " REQ_31.6.1.1.2.1.3 and 31.15.2.1.4.");

  static final CodeText SEVERAL_READS =
      new CodeText(
          "found a second map of this objective with `{0}`, expected one at most",
          "write `{0}=\"false\"` in all maps but one; without it a map reads",
          "An objective that reads a value from two global objectives has two values. Maps read"
              + " unless they say otherwise. SCORM 2004 4th Edition CAM, chapter 5; REQ_31.10.1.4.6"
              + " and 31.15.2.2.12.");

  static final CodeText SEVERAL_WRITES =
      new CodeText(
          "found a second map of this activity with `{0}` to `{1}`, expected one at most",
          "",
          "If two objectives of one activity write one value of a global objective, it depends on the"
              + " LMS which of them stays. SCORM 2004 4th Edition CAM, chapter 5; REQ_31.10.1.4.7 and"
              + " 31.15.2.2.13.");

  static final CodeText ROOT_ACTION =
      new CodeText(
          "found the action `{0}` at the organization, expected one that stays in it",
          "",
          "An organization is in nothing that could be left, and nothing comes before it. SCORM 2004"
              + " 4th Edition CAM, chapter 5; REQ_31.6.3.2.1.1.1 and 31.6.3.2.1.1.2.");

  static final CodeText BOOLEAN_WORD =
      new CodeText(
          "found `{0}=\"{1}\"`, expected `{0}=\"{2}\"`",
          "",
          "The schema takes 1 and 0, the standard takes true and false only, and an LMS that compares"
              + " words takes 1 for false. SCORM 2004 4th Edition CAM, chapter 5; REQ_31.5.1.2 and its"
              + " like for each of these attributes.");

  static final CodeText DATA_WITHOUT_RESOURCE =
      new CodeText(
          "found `adlcp:data` in an item that launches nothing, expected none",
          "",
          "Shared data is there for what is launched: only an item that refers to a SCO or an asset has"
              + " it. SCORM 2004 4th Edition CAM, chapter 3; REQ_30.6.3.7.14.1.1.");

  static final CodeText SCO_ONLY =
      new CodeText(
          "found `adlcp:{0}` in an item that launches no SCO, expected none",
          "",
          "An LMS hands it to a SCO through the run-time; an asset or a folder has no way to ask."
              + " SCORM 2004 4th Edition CAM, chapter 3; REQ_30.6.3.6.9.1.1, 30.6.3.6.10.2 and"
              + " 30.6.3.6.13.1.");

  static final CodeText THRESHOLD_TWICE =
      new CodeText(
          "found the text `{0}` beside the attributes of `adlcp:completionThreshold`, expected none",
          "write it as `minProgressMeasure`",
          "Up to the 3rd Edition the threshold was the text, since the 4th it is an attribute; with both"
              + " an LMS takes either. SCORM 2004 4th Edition CAM, chapter 3.");

  static final CodeText IDLE_MEASURE =
      new CodeText(
          "`minNormalizedMeasure` {0} has no effect: the objective is not `satisfiedByMeasure`",
          "write `satisfiedByMeasure=\"true\"`, or delete it if the SCO itself says who passes",
          "The least score decides only if the objective says that the score decides; otherwise it is"
              + " what the SCO reports. SCORM 2004 4th Edition CAM, chapter 5.");

  static final CodeText IDLE_SEQUENCING =
      new CodeText(
          "`{0}` has no effect in {1}",
          "",
          "Rollup, order and choice are about the activities in an activity; what the content reports"
              + " is about one that launches content. What has no effect is usually one level off."
              + " SCORM 2004 4th Edition SN, chapter 3.");

  static final CodeText NOTHING_REACHABLE =
      new CodeText(
          "nothing in `{0}` can be reached: it allows neither `choice` nor `flow`",
          "",
          "With `choice` a learner picks an activity, with `flow` the LMS goes from one to the next;"
              + " without both only a jump that a SCO of the 4th Edition asks for gets there. `flow` is"
              + " false unless it is said to be true. SCORM 2004 4th Edition SN, chapter 3.");

  static final CodeText ACTION_BLOCKED =
      new CodeText(
          "the action `{0}` can't be carried out: `{1}` {2}",
          "",
          "`continue` and `previous` move among the activities of the one above, if that allows `flow`;"
              + " with `forwardOnly` there is no way back. The learner then gets an error instead."
              + " SCORM 2004 4th Edition SN, chapter 4.");

  static final CodeText RARELY_CARRIED_OUT =
      new CodeText(
          "no LMS has to carry out `{0}`",
          "",
          "SCORM takes over limits in time and auxiliary resources from IMS Simple Sequencing without"
              + " asking an LMS for them, and warns of using them. A condition about them is never"
              + " known, so its rule never acts. SCORM 2004 4th Edition CAM, chapter 5; REQ_31.7 and"
              + " 31.8.");

  static final CodeText ROLLUP_COUNT =
      new CodeText(
          "the rule asks for at least {0} of the activities in it, expected {1}",
          "",
          "With none it always holds, and so does what it makes of the whole; with more than there are"
              + " it never holds. A `minimumCount` or `minimumPercent` that is missing is 0. SCORM 2004"
              + " 4th Edition CAM, chapter 5; REQ_31.9.4.2 and 31.9.4.3.");

  static final CodeText SHARED_STATE =
      new CodeText(
          "what the activities share outlives the course: `{0}` is not `false`",
          "write `{0}=\"false\"` at the organization",
          "Unless it says otherwise, an LMS keeps these values for the learner across all courses: a"
              + " course with the same identifiers meets them, and so does the learner who starts anew."
              + " SCORM 2004 4th Edition CAM, chapters 3 and 5.");

  private SequencingText() {}
}
