package org.scormc.datatype;

import java.util.List;
import org.scormc.clock.LamportTimestamp;

/**
 * A list of elements with names instead of positions: an index only means something to the replica
 * that uses it, so it is turned into the names of its neighbours at once.
 *
 * @param <T> the type itself
 */
public interface Sequence<T extends Sequence<T>> extends Replicated<T> {
  /**
   * Inserts at a replica.
   *
   * @param index the number of visible elements in front of the new one
   * @throws IndexOutOfBoundsException if fewer elements are visible
   */
  T insert(String replica, int index, String element);

  /**
   * Hides a visible element; its name stays, because others may be typing beside it.
   *
   * @param index of the element among the visible ones, from 0
   * @throws IndexOutOfBoundsException if there is no such element
   */
  T delete(int index);

  /** The names of the visible elements, in reading order. */
  List<LamportTimestamp> visible();

  /** The element of that name, visible or hidden. */
  String element(LamportTimestamp id);

  /** The visible elements in reading order, without anything between them. */
  @Override
  default String text() {
    StringBuilder text = new StringBuilder();
    for (LamportTimestamp id : visible()) {
      text.append(element(id));
    }
    return text.toString();
  }
}
