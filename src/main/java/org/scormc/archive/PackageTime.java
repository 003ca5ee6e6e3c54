package org.scormc.archive;

import java.time.DateTimeException;
import java.time.Instant;

/** The time that every file of a package carries, as people and build tools write it. */
public final class PackageTime {
  /** The first and the last time that a zip file can hold (MS-DOS time), in UTC. */
  static final Instant FIRST = Instant.parse("1980-01-01T00:00:00Z");

  static final Instant LAST = Instant.parse("2107-12-31T23:59:58Z");

  private PackageTime() {}

  /**
   * Reads a time.
   *
   * @param text whole seconds since 1970, or a time such as 2026-11-22T00:00:00Z; blank counts as 0
   * @return the time; before 1980 is 1980
   * @throws DateTimeException if the text is no time, or one after 2107
   */
  public static Instant parse(String text) {
    Instant time;
    if (text.isBlank()) {
      return FIRST;
    } else if (text.matches("[0-9]{1,18}")) {
      time = Instant.ofEpochSecond(Math.min(Long.parseLong(text), LAST.getEpochSecond() + 1));
    } else {
      time = Instant.parse(text);
    }
    if (time.isAfter(LAST)) {
      throw new DateTimeException("a zip file holds no time after 2107: " + text);
    }
    return time.isBefore(FIRST) ? FIRST : time;
  }
}
