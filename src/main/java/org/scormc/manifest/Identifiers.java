package org.scormc.manifest;

/**
 * The identifiers of a manifest, derived from the course's id alone, so that they are the same in
 * every build: LMSs keep a learner's record for the item with the same identifier.
 *
 * <p>Each is an xs:ID: a letter first, then letters, digits, {@code -} and {@code _}. Any other
 * character of the course's id becomes {@code _} and its code point in hexadecimal.
 */
final class Identifiers {
  private final String base;

  Identifiers(String courseId) {
    StringBuilder safe = new StringBuilder();
    courseId.codePoints().forEach(c -> safe.append(isSafe(c) ? Character.toString(c) : hex(c)));
    this.base = safe.toString();
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

  private static boolean isSafe(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static String hex(int c) {
    return "_" + Integer.toHexString(c);
  }
}
