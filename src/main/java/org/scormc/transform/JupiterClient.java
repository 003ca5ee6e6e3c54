package org.scormc.transform;

/**
 * A site that talks to a server only: performs its own operations at once and the others' when the
 * server sends them.
 *
 * @param transformation the rule, the same at the server and all clients
 * @param text what its user sees
 * @param link its end of the line to the server
 */
public record JupiterClient(Transformation transformation, String text, JupiterLink link) {
  /** A client that joins with the server's text. */
  public static JupiterClient joining(Transformation transformation, String text) {
    return new JupiterClient(transformation, text, JupiterLink.NEW);
  }

  /**
   * A client that has performed an operation.
   *
   * @param client the client afterwards
   * @param message what it sends to the server
   */
  public record Performed(JupiterClient client, Message message) {}

  /**
   * Performs an operation of its own.
   *
   * @throws IllegalArgumentException if the operation does not fit the text
   */
  public Performed perform(TextOperation operation) {
    Message message = link.message(operation);
    String after = operation.apply(text);
    return new Performed(new JupiterClient(transformation, after, link.send(message)), message);
  }

  /** Performs what the server sent. */
  public JupiterClient receive(Message message) {
    JupiterLink.Arrival arrival = link.receive(message, transformation);
    return new JupiterClient(transformation, arrival.operation().apply(text), arrival.link());
  }
}
