package org.scormc.manifest;

/**
 * The identifiers of a manifest, derived from the ids of the course and its lessons alone, so that
 * they are the same in every build: LMSs keep a learner's record for the item with the same
 * identifier.
 *
 * <p>Each is an xs:ID: a letter first, then letters, digits, {@code -} and {@code _}. Any other
 * character of the course's id becomes {@code _} and its code point in hexadecimal.
 */
final class Identifiers {
  private final String base;

  Identifiers(String courseId) {
    this.base = safe(courseId);
  }

  String manifest() {
    return "course-" + base;
  }

  String organization() {
    return "organization-" + base;
  }

  String item() {
    return "item-" + base;
  }

  String sco() {
    return "sco-" + base;
  }

  String shared() {
    return "shared-" + base;
  }

  /** The item of one of several activities. */
  String item(String activityId) {
    return item() + "-" + safe(activityId);
  }

  /** The resource of one of several activities. */
  String sco(String activityId) {
    return sco() + "-" + safe(activityId);
  }

  /** A resource of files that only some of several activities need. */
  String shared(int number) {
    return shared() + "-" + number;
  }

  /**
   * What an activity shares with others: whether it is satisfied. No objective that a course
   * reports is called so, because an author's ids have no full stop.
   */
  String objective(String activityId) {
    return "satisfied." + base + "." + safe(activityId);
  }

  private static String safe(String id) {
    StringBuilder safe = new StringBuilder();
    id.codePoints().forEach(c -> safe.append(isSafe(c) ? Character.toString(c) : hex(c)));
    return safe.toString();
  }

  private static boolean isSafe(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static String hex(int c) {
    return "_" + Integer.toHexString(c);
  }
}
