package org.scormc.conformance;

/** How an identifier of an objective is compared. */
final class ObjectiveName {
  private ObjectiveName() {}

  /**
   * An identifier without white space around it, and one blank for any white space in it, also if
   * it is written as {@code %20}: it is an {@code xs:anyURI}, and ADL's test packages count on
   * that.
   */
  static String of(String written) {
    return written.replace("%20", " ").strip().replaceAll("\\s+", " ");
  }
}
