package org.scormc.renderer;

/** The LMSs for which a package comes with a guide to uploading it, in the order of the index. */
enum UploadGuide {
  /** Moodle. */
  MOODLE("moodle", "Moodle", Verdict.TAKES),
  /** Canvas by Instructure. */
  CANVAS("canvas", "Canvas", Verdict.UNSURE),
  /** SCORM Cloud by Rustici. */
  SCORM_CLOUD("scorm-cloud", "SCORM Cloud", Verdict.TAKES),
  /** Blackboard Learn. */
  BLACKBOARD("blackboard", "Blackboard", Verdict.TAKES),
  /** Brightspace by D2L. */
  BRIGHTSPACE("brightspace", "Brightspace", Verdict.TAKES),
  /** SAP SuccessFactors Learning. */
  SUCCESSFACTORS("successfactors", "SAP SuccessFactors", Verdict.TAKES),
  /** Cornerstone OnDemand. */
  CORNERSTONE("cornerstone", "Cornerstone", Verdict.TAKES),
  /** Docebo. */
  DOCEBO("docebo", "Docebo", Verdict.UNSURE),
  /** TalentLMS. */
  TALENTLMS("talentlms", "TalentLMS", Verdict.REFUSES);

  /** What is known of an LMS and packages like ours, none of which was tried there. */
  enum Verdict {
    /** Its documentation or its source says that it takes SCORM 2004. */
    TAKES,
    /** Its documentation names another edition, or we found nothing in writing. */
    UNSURE,
    /** Its documentation names other formats only. */
    REFUSES
  }

  private final String id;
  private final String title;
  private final Verdict verdict;

  UploadGuide(String id, String title, Verdict verdict) {
    this.id = id;
    this.title = title;
    this.verdict = verdict;
  }

  /** What its template and its page are named after. */
  String id() {
    return id;
  }

  /** What the LMS is called. */
  String title() {
    return title;
  }

  /** What is known of it and packages like ours. */
  Verdict verdict() {
    return verdict;
  }
}
