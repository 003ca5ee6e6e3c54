package org.scormc.manifest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An edition of SCORM, as a manifest names it in {@code schemaversion}. */
public enum Edition {
  /** SCORM 1.2. */
  SCORM_1_2("1.2"),
  /** SCORM 2004 2nd Edition. */
  SCORM_2004_2("CAM 1.3"),
  /** SCORM 2004 3rd Edition. */
  SCORM_2004_3("2004 3rd Edition"),
  /** SCORM 2004 4th Edition. */
  SCORM_2004_4("2004 4th Edition");

  private final String schemaVersion;

  Edition(String schemaVersion) {
    this.schemaVersion = schemaVersion;
  }

  /** What stands in {@code schemaversion}. */
  public String schemaVersion() {
    return schemaVersion;
  }

  /** The edition that a manifest names by these words. */
  public static Optional<Edition> of(String schemaVersion) {
    return Arrays.stream(values())
        .filter(edition -> edition.schemaVersion.equals(schemaVersion))
        .findFirst();
  }

  /** The words for all editions. */
  public static List<String> schemaVersions() {
    return Arrays.stream(values()).map(Edition::schemaVersion).toList();
  }
}
