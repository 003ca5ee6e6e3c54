package org.scormc.datatype;

import java.util.BitSet;

/**
 * An operation that was performed, and everything that had reached its replica before.
 *
 * @param number of the event in its run, from 0; later than all it has seen
 * @param action what was asked
 * @param seen numbers of the events its replica had performed or received
 */
record Event<T>(int number, Action<T> action, BitSet seen) {
  boolean saw(Event<T> other) {
    return seen.get(other.number);
  }
}
