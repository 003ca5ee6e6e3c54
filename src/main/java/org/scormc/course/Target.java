package org.scormc.course;

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

  /** The word in {@code targets:} of course.yaml. */
  public String id() {
    return id;
  }

  /** The last part of the package's file name. */
  public String suffix() {
    return suffix;
  }
}
