package org.scormc.diagram;

import java.util.List;

/**
 * A stretch of time in which something does not work.
 *
 * @param nodes for a crash the one node, for a cut the pairs of sender and receiver
 * @param fromRow the first moment
 * @param toRow the moment at which it works again; -1 if it never does
 */
record Outage(List<Pair> nodes, int fromRow, int toRow) {
  /** A sender and a receiver by column; the same twice for a node by itself. */
  record Pair(int from, int to) {}

  /** The same with an end. */
  Outage ended(int row) {
    return new Outage(nodes, fromRow, row);
  }
}
