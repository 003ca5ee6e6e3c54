package org.scormc.checker;

/** Decides whether a course may be published. */
public final class Checker {
  private Checker() {}
}
