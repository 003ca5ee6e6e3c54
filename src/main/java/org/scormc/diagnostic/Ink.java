package org.scormc.diagnostic;

/** How messages stand out on a terminal. */
public enum Ink {
  /** They don't. */
  NONE,
  /** By the colours that every terminal has. */
  COLOURS;

  private static final String RED = "\033[1;31m";
  private static final String YELLOW = "\033[1;33m";
  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";

  /** A text in the colour of a severity. */
  String severe(String text, Severity severity) {
    return in(severity == Severity.ERROR ? RED : YELLOW, text);
  }

  /** A place, which readers look for. */
  String bold(String text) {
    return in(BOLD, text);
  }

  private String in(String start, String text) {
    return this == NONE ? text : start + text + PLAIN;
  }
}
