package org.scormc.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scormc.manifest.Edition;

/** An LMS of which it is known what it makes of a package. */
public enum Lms {
  /** Moodle's SCORM activity, as of 4.3. */
  MOODLE("moodle", "Moodle"),
  /** The Moodle app, which plays packages offline. */
  MOODLE_APP("moodle-app", "the Moodle app"),
  /** SAP SuccessFactors Learning. */
  SUCCESSFACTORS("successfactors", "SAP SuccessFactors"),
  /** Docebo. */
  DOCEBO("docebo", "Docebo"),
  /** TalentLMS. */
  TALENTLMS("talentlms", "TalentLMS"),
  /** OpenOlat. */
  OPENOLAT("openolat", "OpenOlat");

  private final String id;
  private final String title;

  Lms(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** What a command line calls it. */
  public String id() {
    return id;
  }

  /** What its makers call it. */
  public String title() {
    return title;
  }

  /** The editions that it takes by its makers' documentation or its source. */
  List<Edition> editions() {
    return switch (this) {
      case MOODLE, SUCCESSFACTORS -> List.of(Edition.values());
      case DOCEBO -> List.of(Edition.SCORM_1_2, Edition.SCORM_2004_3);
      case MOODLE_APP, TALENTLMS, OPENOLAT -> List.of(Edition.SCORM_1_2);
    };
  }

  /** The one that a command line calls so. */
  public static Optional<Lms> of(String id) {
    return Arrays.stream(values()).filter(lms -> lms.id.equals(id)).findFirst();
  }

  /** What command lines call them all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Lms::id).toList();
  }
}
