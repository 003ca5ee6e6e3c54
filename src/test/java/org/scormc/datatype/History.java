package org.scormc.datatype;

import java.util.BitSet;
import java.util.List;

/**
 * What a model may know: the events of a run so far, and which of them a replica has seen.
 *
 * @param all every event of the run so far, by number
 * @param included numbers of those the replica has performed or received
 */
record History<T>(List<Event<T>> all, BitSet included) {
  /** The events the replica has seen, by number. */
  List<Event<T>> seen() {
    return all.stream().filter(event -> included.get(event.number())).toList();
  }
}
