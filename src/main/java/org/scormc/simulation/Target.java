package org.scormc.simulation;

/** Where a request goes. */
public sealed interface Target {
  /** To a node by name. */
  record At(String node) implements Target {}

  /** To the node the client talks to: the nearest. */
  record Nearest() implements Target {}

  /**
   * To one node for a while after the client's own last write, to the nearest otherwise.
   *
   * @param node the node, usually the leader
   * @param forMs how long; a read exactly that much later goes to the nearest
   */
  record Sticky(String node, long forMs) implements Target {}

  /**
   * To the nearest node if it has everything the session has seen and written, else to another that
   * has, by name; to the nearest if none has.
   */
  record Token() implements Target {}
}
