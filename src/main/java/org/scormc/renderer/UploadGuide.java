package org.scormc.renderer;

import java.util.List;
import org.scormc.course.Target;

/** The LMSs for which a course comes with a guide to uploading it, in the order of the index. */
enum UploadGuide {
  /** Moodle. */
  MOODLE("moodle", "Moodle", true, Target.SCORM2004_4, Target.SCORM12, Target.SCORM2004_3),
  /** Canvas by Instructure. */
  CANVAS("canvas", "Canvas", false, Target.SCORM2004_4, Target.SCORM12, Target.SCORM2004_3),
  /** SCORM Cloud by Rustici. */
  SCORM_CLOUD(
      "scorm-cloud",
      "SCORM Cloud",
      true,
      Target.SCORM2004_4,
      Target.SCORM2004_3,
      Target.SCORM12,
      Target.SCORM2004_4_MULTI),
  /** Blackboard Learn. */
  BLACKBOARD(
      "blackboard", "Blackboard", true, Target.SCORM2004_4, Target.SCORM2004_3, Target.SCORM12),
  /** Brightspace by D2L. */
  BRIGHTSPACE(
      "brightspace", "Brightspace", true, Target.SCORM2004_4, Target.SCORM2004_3, Target.SCORM12),
  /** SAP SuccessFactors Learning. */
  SUCCESSFACTORS(
      "successfactors",
      "SAP SuccessFactors",
      true,
      Target.SCORM2004_4,
      Target.SCORM2004_3,
      Target.SCORM12),
  /** Cornerstone OnDemand. */
  CORNERSTONE(
      "cornerstone", "Cornerstone", true, Target.SCORM2004_4, Target.SCORM2004_3, Target.SCORM12),
  /** Docebo. */
  DOCEBO("docebo", "Docebo", true, Target.SCORM2004_3, Target.SCORM12),
  /** TalentLMS. */
  TALENTLMS("talentlms", "TalentLMS", true, Target.SCORM12),
  /** OpenOlat. */
  OPENOLAT("openolat", "OpenOlat", true, Target.SCORM12);

  private final String id;
  private final String title;
  private final boolean documented;

  @SuppressWarnings("ImmutableEnumChecker") // a list that can't be changed
  private final List<Target> takes;

  UploadGuide(String id, String title, boolean documented, Target... takes) {
    this.id = id;
    this.title = title;
    this.documented = documented;
    this.takes = List.of(takes);
  }

  /** What its template and its page are named after. */
  String id() {
    return id;
  }

  /** What the LMS is called. */
  String title() {
    return title;
  }

  /** Whether its documentation or its source says what it takes. None was tried by us. */
  boolean documented() {
    return documented;
  }

  /** What it takes, the best first; never empty. */
  List<Target> takes() {
    return takes;
  }
}
