package org.scormc.transform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The server in the middle: the order in which operations reach it is the order for everybody.
 *
 * <p>It keeps one line per client, so every transformation is between the two ends of one line, and
 * {@linkplain PropertyOne TP1} alone makes all texts equal once every message has arrived.
 *
 * @param transformation the rule, the same at the server and all clients
 * @param text the text after all operations received
 * @param links the server's end of the line to each client, by site number
 */
public record JupiterServer(
    Transformation transformation, String text, Map<Integer, JupiterLink> links) {
  /** Keeps a sorted copy. */
  public JupiterServer {
    links = Collections.unmodifiableMap(new TreeMap<>(links));
  }

  /** A server that has received nothing yet. */
  public static JupiterServer starting(
      Transformation transformation, String text, List<Integer> sites) {
    Map<Integer, JupiterLink> links = new TreeMap<>();
    sites.forEach(site -> links.put(site, JupiterLink.NEW));
    return new JupiterServer(transformation, text, links);
  }

  /**
   * A message for a client.
   *
   * @param site the receiver
   * @param message what the server sends
   */
  public record Outgoing(int site, Message message) {}

  /**
   * A server that has received a message.
   *
   * @param server the server afterwards
   * @param performed the operation as the server performed it
   * @param outgoing a message for each other client
   */
  public record Relayed(JupiterServer server, TextOperation performed, List<Outgoing> outgoing) {}

  /**
   * Performs what a client sent and passes it on to the others.
   *
   * @throws IllegalArgumentException if an earlier message of the client is missing
   */
  public Relayed receive(int site, Message message) {
    JupiterLink.Arrival arrival = links.get(site).receive(message, transformation);
    Map<Integer, JupiterLink> changed = new TreeMap<>(links);
    changed.put(site, arrival.link());
    List<Outgoing> outgoing = new ArrayList<>();
    for (Map.Entry<Integer, JupiterLink> entry : links.entrySet()) {
      if (entry.getKey() != site) {
        Message relayed = entry.getValue().message(arrival.operation());
        changed.put(entry.getKey(), entry.getValue().send(relayed));
        outgoing.add(new Outgoing(entry.getKey(), relayed));
      }
    }
    String after = arrival.operation().apply(text);
    return new Relayed(
        new JupiterServer(transformation, after, changed), arrival.operation(), outgoing);
  }
}
