package org.scormc.datatype;

import java.util.BitSet;

/**
 * What a replica is asked to do.
 *
 * @param replica the replica
 * @param choice which operation
 * @param argument what it is about
 * @param timeMs reading of the replica's clock
 * @param earlier some state that was sent by some replica, perhaps long ago
 * @param earlierSeen numbers of the events that state includes
 */
record Action<T>(
    String replica, int choice, int argument, long timeMs, T earlier, BitSet earlierSeen) {
  /** One of three names for elements. */
  String element() {
    return "xyz".substring(argument % 3, argument % 3 + 1);
  }
}
