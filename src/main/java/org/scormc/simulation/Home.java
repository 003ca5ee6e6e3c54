package org.scormc.simulation;

/**
 * Which node owns a key.
 *
 * @param node the owner at the start
 * @param elsewhere what another node does with a write
 */
public record Home(String node, Elsewhere elsewhere) {
  /** What a node does with a write to a key that another node owns. */
  public enum Elsewhere {
    /** Refuses it. */
    REFUSE,
    /**
     * Passes it to the owner and waits for the answer; refuses it if the owner cannot be reached.
     */
    FORWARD,
    /** Notes it as tentative and passes it to the owner as soon as it can be reached. */
    TENTATIVE
  }
}
