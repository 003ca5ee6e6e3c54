package org.scormc.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** The course can't be built. */
  ERROR("error"),
  /** The course is built, but the author should look. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word printed in a message. */
  public String word() {
    return word;
  }
}
