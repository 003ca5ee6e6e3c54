package org.scormc.diagnostic;

/** The texts of the codes about what an LMS makes of a package that is right, W688 to E699. */
final class LmsText {
  static final CodeText SCOS_NOT_RECORDED =
      new CodeText(
          "of {0} SCOs Moodle records only the one that is opened first",
          "offer Moodle the course as one SCO, or as SCORM 1.2",
          "Moodle makes one run-time for SCORM 2004 a page of its player and never opens it again: what"
              + " the learner opens after the first SCO gets no session, and its score and status are"
              + " lost. Seen in Moodle 4.3; packages of SCORM 1.2 are not concerned.");

  static final CodeText MAP_STOPS_IMPORT =
      new CodeText(
          "Moodle on PHP 8 stops importing the package at `imsss:mapInfo`",
          "offer Moodle a package without objectives that are shared",
          "Moodle's reader of manifests fails at this element with an error of PHP 8, and the teacher can"
              + " not add the activity. Seen in Moodle 4.3.");

  static final CodeText OTHER_PREFIX =
      new CodeText(
          "Moodle does not see `{0}`: it looks for it with {1}",
          "",
          "Any prefix is right by XML, but Moodle compares names as they are written: it knows"
              + " `adlcp`, `imsss`, `adlseq` and `adlnav`, and content packaging without prefix. What it"
              + " does not see it leaves out without a word. Read in the source of Moodle 4.3.");

  static final CodeText NOT_ENFORCED =
      new CodeText(
          "in {1} learners can open what `{0}` keeps from them",
          "put the gate into the SCO if it matters",
          "Moodle stores sequencing and hardly follows it: choice, forwardOnly and preconditions had no"
              + " effect in Moodle 4.3. Docebo says in its documentation that it has no sequencing.");

  static final CodeText LEFT_IS_DONE =
      new CodeText(
          "SAP SuccessFactors takes SCOs for done as soon as they are left: {0} without"
              + " `completionSetByContent` and `objectiveSetByContent`",
          "add `<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>`"
              + " to the sequencing of the item",
          "By the standard an LMS may call a SCO completed and passed when it ends without having said"
              + " otherwise, unless `deliveryControls` leave that to the content. SAP SuccessFactors does"
              + " so, as its knowledge base says (2458835, 3403728).");

  static final CodeText NO_WAY_ON =
      new CodeText(
          "Moodle has no way to the next activity where `continue` is hidden",
          "hide it only if the SCO itself leads on",
          "In Moodle's player the buttons that are hidden are gone, and requests of the SCO to go on are"
              + " refused. Seen in Moodle 4.3.");

  static final CodeText FILE_REFUSED =
      new CodeText(
          "Docebo refuses a package with a file of the kind `{0}`",
          "leave it out; no LMS runs what stands in a package on its server",
          "Docebo's documentation lists what it refuses: .htaccess, .php and its like, .cgi, .sh, .shtml,"
              + " .asp, .aspx, .jsp, .py, .rb and .pl.");

  static final CodeText FILE_TYPE_UNKNOWN =
      new CodeText(
          "Moodle serves `{0}` as {1}",
          "give modules the name `.js`; instantiate WebAssembly from bytes, not from a stream",
          "A browser runs no module that comes as text, and `instantiateStreaming` takes nothing but"
              + " `application/wasm`. Seen in Moodle 4.3.");

  static final CodeText BASE_NOT_READ =
      new CodeText(
          "Moodle does not read `xml:base` of `{0}`",
          "write it at each resource, or into each `href`",
          "Of the three places that the standard has for it Moodle reads the one at a resource; with"
              + " another its address of the SCO is wrong, and the learner sees no page. Seen in Moodle"
              + " 4.3.");

  static final CodeText THRESHOLD_DECIDES =
      new CodeText(
          "Moodle decides completion by `minProgressMeasure`, though `completedByMeasure` is not true",
          "write `completedByMeasure=\"true\"` if progress decides, or leave the threshold out",
          "When the SCO ends Moodle puts its own comparison of progress and threshold in the place of the"
              + " status that the SCO has reported. Seen in Moodle 4.3.");

  static final CodeText EDITION_REFUSED =
      new CodeText(
          "{0} takes `{1}`, found `{2}`",
          "",
          "Said only of an LMS that `--lms` names. By their documentation TalentLMS and the Moodle app take"
              + " SCORM 1.2 and Docebo takes 1.2 and the 3rd Edition of 2004; OpenOlat's source has"
              + " SCORM 1.2 alone.");

  private LmsText() {}
}
