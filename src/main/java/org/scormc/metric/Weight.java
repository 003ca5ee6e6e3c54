package org.scormc.metric;

import org.scormc.conflict.Value;
import org.scormc.conflict.Version;
import org.scormc.simulation.Trace;

/** What replicas carry beside the values. */
final class Weight {
  private static final int BYTES_AN_ENTRY = 8;

  private Weight() {}

  /**
   * Vector entries, dots beyond a gap, tombstones, removed items, cells and tags of all live
   * replicas at the end, at 8 bytes each: an estimate for comparing, not a wire format.
   */
  static long metadataBytes(Trace trace) {
    Snapshot end = Snapshot.end(trace);
    long entries = 0;
    for (String node : end.live()) {
      for (String key : end.keys()) {
        for (Version version : end.versions(node, key)) {
          entries += version.history().size() + (version.live() ? 0 : 1);
          for (Value value : version.values().values()) {
            entries += entries(value);
          }
        }
      }
    }
    return entries * BYTES_AN_ENTRY;
  }

  private static long entries(Value value) {
    if (value instanceof Value.Items items) {
      return items.removed().size();
    }
    if (value instanceof Value.Cells cells) {
      return cells.cells().size();
    }
    return value instanceof Value.State state ? state.metadataEntries() : 0;
  }
}
