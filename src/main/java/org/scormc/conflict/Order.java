package org.scormc.conflict;

/** An order of writes that does not look at what was written. */
final class Order {
  private Order() {}

  /**
   * Whether the first comes after the second by hybrid time, then by name; not if they are equal.
   */
  static boolean after(Stamp first, Stamp second) {
    int byTime = first.hybrid().compareTo(second.hybrid());
    return byTime != 0 ? byTime > 0 : first.dot().compareTo(second.dot()) > 0;
  }
}
