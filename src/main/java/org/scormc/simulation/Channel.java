package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A link while it runs: what is on it and what waits for it. */
final class Channel {
  final Link link;

  /** Whether it exists only to carry answers against the direction of a link. */
  final boolean answersOnly;

  /** How many messages were ever handed to it. */
  int count;

  long delayMs;

  /** What is on its way, by message number, with the time it is due. */
  final TreeMap<Integer, Message> travelling = new TreeMap<>();

  private final TreeMap<Integer, Long> dueMs = new TreeMap<>();

  /** What waits at the sender, in the order in which it was sent. */
  final TreeMap<Integer, Message> held = new TreeMap<>();

  Channel(Link link, boolean answersOnly) {
    this.link = link;
    this.answersOnly = answersOnly;
    this.delayMs = link.delayMs();
  }

  String name() {
    return link.from() + ">" + link.to();
  }

  /** Puts a message on its way; on an ordered link none arrives before an older one. */
  long depart(Message message, long wantedDueMs) {
    travelling.put(message.id(), message);
    dueMs.put(message.id(), wantedDueMs);
    if (link.fifo()) {
      long latestMs = Long.MIN_VALUE;
      for (Map.Entry<Integer, Long> entry : dueMs.entrySet()) {
        latestMs = Math.max(latestMs, entry.getValue());
        entry.setValue(latestMs);
      }
    }
    return dueMs.get(message.id());
  }

  /** The messages that may arrive next: the oldest, or any if the link keeps no order. */
  List<Message> heads() {
    if (travelling.isEmpty()) {
      return List.of();
    }
    return link.fifo()
        ? List.of(travelling.firstEntry().getValue())
        : new ArrayList<>(travelling.values());
  }

  long dueMs(Message message) {
    return dueMs.get(message.id());
  }

  void leave(Message message) {
    travelling.remove(message.id());
    dueMs.remove(message.id());
  }
}
