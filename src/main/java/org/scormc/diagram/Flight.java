package org.scormc.diagram;

import java.util.Optional;

/**
 * A message in the picture.
 *
 * @param from where it leaves
 * @param toColumn the node it is for
 * @param to where it ends: at its receiver, or, if it does not get there, at its sender's moment
 * @param ending what became of it
 * @param label what it carries
 * @param change whether it carries a change, as opposed to what is said about one
 */
record Flight(
    Anchor from, int toColumn, Optional<Anchor> to, Ending ending, String label, boolean change) {
  /**
   * A place at the stack of a node.
   *
   * @param row the moment
   * @param column the node
   * @param card the card it belongs to, from 0; -1 if there is none yet
   */
  record Anchor(int row, int column, int card) {}

  /** What can become of a message. */
  enum Ending {
    /** It is still travelling. */
    UNDER_WAY,
    /** It arrived. */
    DELIVERED,
    /** It met an obstacle and waits. */
    HELD,
    /** It is lost. */
    LOST
  }

  /** The same message with its end. */
  Flight ended(Ending newEnding, Anchor end) {
    return new Flight(from, toColumn, Optional.of(end), newEnding, label, change);
  }
}
