package org.scormc.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who sends requests, in one session.
 *
 * @param name unique
 * @param node the node the client talks to unless an action says otherwise: the nearest
 * @param lastMileMs how long a request takes one way between the client and that node; counts for
 *     latency only
 * @param farther other nodes the client may talk to where the nearest can't serve it, with how long
 *     a request takes one way
 * @param tenant whose data the client works on; empty if that makes no difference
 * @param user who the client is; several clients may be the devices of one user
 */
public record Client(
    String name,
    String node,
    long lastMileMs,
    Map<String, Long> farther,
    String tenant,
    String user) {
  /** Copies the map. */
  public Client {
    farther = Collections.unmodifiableMap(new TreeMap<>(farther));
  }

  /** A client with one node, no tenant, and its own name as user. */
  public Client(String name, String node, long lastMileMs) {
    this(name, node, lastMileMs, new TreeMap<>(), "", name);
  }

  /** How long a request takes one way to a node; to one that is not listed, as to the nearest. */
  public long lastMileMs(String to) {
    return farther.getOrDefault(to, lastMileMs);
  }
}
