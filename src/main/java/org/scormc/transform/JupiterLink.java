package org.scormc.transform;

import java.util.ArrayList;
import java.util.List;

/**
 * One end of the line between a client and the server: what this end has sent and the other has not
 * yet acknowledged (Nichols, Curtis, Dixon, Lamping, High-Latency, Low-Bandwidth Windowing in the
 * Jupiter Collaboration System, UIST 1995).
 *
 * <p>The line keeps the order of messages and loses none; each message acknowledges those its
 * sender had received.
 *
 * @param sent how many messages went out
 * @param received how many messages came in
 * @param pending those that went out and are not acknowledged, each as if performed after all that
 *     came in
 */
public record JupiterLink(int sent, int received, List<Message> pending) {
  /** A line nothing has passed. */
  public static final JupiterLink NEW = new JupiterLink(0, 0, List.of());

  /** Keeps a copy. */
  public JupiterLink {
    pending = List.copyOf(pending);
  }

  /**
   * An operation that came in.
   *
   * @param link the line afterwards
   * @param operation the operation, rewritten for the text at this end
   */
  public record Arrival(JupiterLink link, TextOperation operation) {}

  /** The message for an operation just performed at this end. */
  public Message message(TextOperation operation) {
    return new Message(operation, sent, received);
  }

  /** The line after sending {@link #message}. */
  public JupiterLink send(Message message) {
    List<Message> waiting = new ArrayList<>(pending);
    waiting.add(message);
    return new JupiterLink(sent + 1, received, waiting);
  }

  /**
   * Takes a message in: forgets what it acknowledges, and transforms it and what is still pending
   * against each other.
   *
   * @throws IllegalArgumentException if an earlier message is missing or this one came before
   */
  public Arrival receive(Message message, Transformation transformation) {
    if (message.sent() != received) {
      throw new IllegalArgumentException(
          "message " + message.sent() + " came where " + received + " was expected");
    }
    TextOperation incoming = message.operation();
    List<Message> waiting = new ArrayList<>();
    for (Message own : pending) {
      if (own.sent() >= message.received()) {
        TextOperation rewritten = transformation.transform(own.operation(), incoming);
        incoming = transformation.transform(incoming, own.operation());
        waiting.add(new Message(rewritten, own.sent(), own.received()));
      }
    }
    return new Arrival(new JupiterLink(sent, received + 1, waiting), incoming);
  }
}
