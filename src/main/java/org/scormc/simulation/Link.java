package org.scormc.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A one-way link.
 *
 * @param from the sending node
 * @param to the receiving node
 * @param delayMs how long a message takes, at least 0
 * @param fifo whether messages arrive in the order in which they were sent
 * @param irregularities what happens to single messages, by their number on this link from 1; never
 *     left to chance
 */
public record Link(
    String from, String to, long delayMs, boolean fifo, Map<Integer, Irregularity> irregularities) {
  /** Copies the map. */
  public Link {
    if (delayMs < 0) {
      throw new IllegalArgumentException("a link cannot be faster than at once: " + delayMs);
    }
    irregularities = Collections.unmodifiableMap(new TreeMap<>(irregularities));
  }

  /** A first-in-first-out link on which nothing goes wrong. */
  public static Link of(String from, String to, long delayMs) {
    return new Link(from, to, delayMs, true, new TreeMap<>());
  }

  /** The same link, on which a message meets an irregularity. */
  public Link with(int message, Irregularity irregularity) {
    TreeMap<Integer, Irregularity> more = new TreeMap<>(irregularities);
    more.put(message, irregularity);
    return new Link(from, to, delayMs, fifo, more);
  }

  /** The same link without the promise of order. */
  public Link unordered() {
    return new Link(from, to, delayMs, false, irregularities);
  }

  /** What happens to one message. */
  public sealed interface Irregularity {
    /** It never arrives. */
    record Lost() implements Irregularity {}

    /**
     * It arrives, and once more.
     *
     * @param afterMs how much later the second copy is sent, at least 0
     */
    record Twice(long afterMs) implements Irregularity {}

    /**
     * It takes longer. On a link that keeps the order the messages behind it wait.
     *
     * @param byMs how much longer, at least 0
     */
    record Late(long byMs) implements Irregularity {}
  }
}
