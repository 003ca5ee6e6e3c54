package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A link while it runs: what is on it and what waits for it. */
final class Channel {
  final Link link;

  /** The nodes it joins, as {@code from>to}. */
  final String name;

  /** Whether it exists only to carry answers against the direction of a link. */
  final boolean answersOnly;

  /** How many messages were ever handed to it. */
  int count;

  long delayMs;

  /** What is on its way, by message number, with the time it is due. */
  final TreeMap<Integer, Message> travelling = new TreeMap<>();

  private final TreeMap<Integer, Long> dueMs = new TreeMap<>();

  /** Its part of the arrivals that {@link Network} keeps in order. */
  List<Choice> arrivals = List.of();

  /** Whether {@link #arrivals} no longer says what is on the link. */
  boolean changed;

  /** What waits at the sender, in the order in which it was sent. */
  final TreeMap<Integer, Message> held = new TreeMap<>();

  Channel(Link link, boolean answersOnly) {
    this.link = link;
    this.name = link.from() + ">" + link.to();
    this.answersOnly = answersOnly;
    this.delayMs = link.delayMs();
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

  /** Takes over what is on another channel between the same nodes, and what waits for it. */
  void inherit(Channel other) {
    travelling.putAll(other.travelling);
    dueMs.putAll(other.dueMs);
    held.putAll(other.held);
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

  /** The deliveries that may happen next. */
  List<Choice> deliveries() {
    List<Choice> deliveries = new ArrayList<>();
    for (Message message : heads()) {
      deliveries.add(
          new Choice(dueMs.get(message.id()), Phase.DELIVERY, message.to(), message.id()));
    }
    return deliveries;
  }

  /** Takes everything off the link, which is there no more. */
  void close() {
    travelling.clear();
    dueMs.clear();
  }

  void leave(Message message) {
    travelling.remove(message.id());
    dueMs.remove(message.id());
  }
}
