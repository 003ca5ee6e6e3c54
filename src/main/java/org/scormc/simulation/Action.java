package org.scormc.simulation;

/**
 * Something a client does.
 *
 * @param timeMs the true time, at least 0
 * @param client the client's name
 * @param target where the request goes
 * @param operation what is asked for
 */
public record Action(long timeMs, String client, Target target, Operation operation) {
  /** A client that is named after the node it talks to does something there. */
  public static Action at(long timeMs, String node, Operation operation) {
    return new Action(timeMs, node, new Target.At(node), operation);
  }

  /** A client does something at a node. */
  public static Action by(String client, long timeMs, String node, Operation operation) {
    return new Action(timeMs, client, new Target.At(node), operation);
  }
}
