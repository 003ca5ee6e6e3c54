package org.scormc.course;

import java.util.Arrays;
import java.util.Optional;

/** A kind of package that a course can be built as. */
public enum Target {
  /** SCORM 2004 4th Edition with one SCO. */
  SCORM2004_4("scorm2004-4", "scorm2004");

  private final String id;
  private final String suffix;

  Target(String id, String suffix) {
    this.id = id;
    this.suffix = suffix;
  }

  /** The target that {@code targets:} of course.yaml calls by that word. */
  public static Optional<Target> of(String id) {
    return Arrays.stream(values()).filter(target -> target.id.equals(id)).findFirst();
  }

  /** The word in {@code targets:} of course.yaml. */
  public String id() {
    return id;
  }

  /** The last part of the package's file name. */
  public String suffix() {
    return suffix;
  }
}
