package org.scormc.metric;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Happening.Parcel;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * The definition of convergence: no change is on its way or held between live nodes, none waits at
 * a live node, and all live replicas show the same under every key.
 *
 * <p>What is held for a dead node does not count: a node that never comes back must not keep the
 * living from agreeing.
 */
public final class Converged {
  private final TreeMap<Integer, String> open = new TreeMap<>();
  private final Set<String> waiting = new TreeSet<>();
  private final Snapshot snapshot;

  private Converged(Trace trace) {
    snapshot = Snapshot.before(trace);
  }

  /** Whether the run has converged at the end of the trace. */
  public static boolean of(Trace trace) {
    Converged state = new Converged(trace);
    trace.events().forEach(state::take);
    return state.holds();
  }

  /**
   * The total true time, in milliseconds, during which live replicas showed different values,
   * whether or not messages were on their way.
   */
  public static long divergenceMs(Trace trace) {
    Snapshot snapshot = Snapshot.before(trace);
    long totalMs = 0;
    long sinceMs = 0;
    boolean equal = true;
    for (TraceEvent event : trace.events()) {
      if (!equal) {
        totalMs += event.timeMs() - sinceMs;
      }
      sinceMs = event.timeMs();
      snapshot.take(event);
      if (event.what() instanceof Happening.Stored
          || event.what() instanceof Happening.Crashed
          || event.what() instanceof Happening.Restarted) {
        equal = event.step() == 0 || snapshot.equal();
      }
    }
    return totalMs;
  }

  /** The true time since which the run has been converged; -1 if it is not at the end. */
  public static long sinceMs(Trace trace) {
    Converged state = new Converged(trace);
    long sinceMs = -1;
    for (TraceEvent event : trace.events()) {
      state.take(event);
      boolean holds = state.holds();
      if (!holds) {
        sinceMs = -1;
      } else if (sinceMs < 0) {
        sinceMs = event.timeMs();
      }
    }
    return sinceMs;
  }

  private void take(TraceEvent event) {
    snapshot.take(event);
    Happening what = event.what();
    if (what instanceof Happening.Sent sent) {
      opened(sent.message(), sent.parcel(), sent.to());
    } else if (what instanceof Happening.Held held) {
      opened(held.message(), held.parcel(), held.to());
    } else if (what instanceof Happening.Duplicated copy) {
      opened(copy.message(), copy.parcel(), copy.to());
    } else if (what instanceof Happening.Delivered delivered) {
      open.remove(delivered.message());
    } else if (what instanceof Happening.Dropped dropped) {
      open.remove(dropped.message());
    } else if (what instanceof Happening.Buffered buffered) {
      waiting.add(event.node() + buffered.write());
    } else if (what instanceof Happening.Parked parked) {
      waiting.add(event.node() + parked.write());
    } else if (what instanceof Happening.Applied applied) {
      waiting.remove(event.node() + applied.write());
    } else if (what instanceof Happening.Skipped skipped) {
      waiting.remove(event.node() + skipped.write());
    } else if (what instanceof Happening.Discarded discarded) {
      waiting.remove(event.node() + discarded.write());
    } else if (what instanceof Happening.Kept kept) {
      waiting.remove(event.node() + kept.write());
    }
  }

  private void opened(int message, Parcel parcel, String to) {
    if (parcel.kind() == Parcel.Kind.CHANGE
        || parcel.kind() == Parcel.Kind.ORDERED
        || parcel.kind() == Parcel.Kind.ROWS) {
      open.put(message, to);
    }
  }

  private boolean holds() {
    for (String to : open.values()) {
      if (snapshot.isLive(to)) {
        return false;
      }
    }
    return waiting.isEmpty() && snapshot.equal();
  }
}
