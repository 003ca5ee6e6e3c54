package org.scormc.simulation;

/**
 * Which node owns a key, or all that a tenant or a user writes.
 *
 * @param node the owner at the start
 * @param elsewhere what another node does with a write
 */
public record Home(String node, Elsewhere elsewhere) {
  /** What a request is looked up by where its key has no home of its own. */
  public enum By {
    /** Nothing else. */
    KEY,
    /** The tenant of its client. */
    TENANT,
    /** The user its client is. */
    USER
  }

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
