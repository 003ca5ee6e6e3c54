package org.scormc.simulation;

import org.scormc.clock.WallClock;

/**
 * A replica of the data.
 *
 * @param name unique; the order of names decides what happens first at equal times
 * @param clock what its wall clock shows
 * @param priority its number where a policy ranks nodes; larger wins
 * @param leader whether it takes writes from clients at the start
 */
public record Node(String name, WallClock clock, int priority, boolean leader) {
  /** A leader with a true clock and priority 0. */
  public static Node leader(String name) {
    return new Node(name, WallClock.skewedBy(0), 0, true);
  }

  /** A follower with a true clock and priority 0. */
  public static Node follower(String name) {
    return new Node(name, WallClock.skewedBy(0), 0, false);
  }

  /** The same node with a clock ahead by some milliseconds, or behind if negative. */
  public Node skewedBy(long skewMs) {
    return new Node(name, WallClock.skewedBy(skewMs), priority, leader);
  }

  /** The same node with another priority. */
  public Node ranked(int newPriority) {
    return new Node(name, clock, newPriority, leader);
  }
}
