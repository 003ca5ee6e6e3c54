package org.scormc.metric;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.conflict.Version;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * Stale reads and broken session guarantees, after Terry et al., "Session Guarantees for Weakly
 * Consistent Replicated Data" (1994). Each request counts at most once for each guarantee.
 *
 * @param stale reads at a replica that did not know a write to the key acknowledged before
 * @param readYourWrites reads at a replica that did not know a write of the session to the key
 * @param monotonicReads reads at a replica that did not know a write an earlier read showed
 * @param monotonicWrites writes at a replica that did not know an earlier write of the session
 * @param writesFollowReads writes at a replica that did not know a write the session had read
 */
public record Sessions(
    int stale, int readYourWrites, int monotonicReads, int monotonicWrites, int writesFollowReads) {
  /** Counts them in a trace. */
  public static Sessions of(Trace trace) {
    Count count = new Count();
    trace.events().forEach(count::take);
    return new Sessions(
        count.stale,
        count.readYourWrites,
        count.monotonicReads,
        count.monotonicWrites,
        count.writesFollowReads);
  }

  private static final class Count {
    private final Map<Dot, String> keys = new TreeMap<>();
    private final Set<Dot> acknowledged = new TreeSet<>();
    private final Map<String, Set<Dot>> written = new TreeMap<>();
    private final Map<String, Set<Dot>> read = new TreeMap<>();
    private int stale;
    private int readYourWrites;
    private int monotonicReads;
    private int monotonicWrites;
    private int writesFollowReads;

    void take(TraceEvent event) {
      CausalContext known = event.clocks().known();
      if (event.what() instanceof Happening.Wrote wrote) {
        keys.put(wrote.change().dot(), wrote.change().key());
        monotonicWrites += lacks(known, of(written, wrote.client())) ? 1 : 0;
        writesFollowReads += lacks(known, of(read, wrote.client())) ? 1 : 0;
      } else if (event.what() instanceof Happening.Acknowledged answer) {
        answer.write().ifPresent(acknowledged::add);
        answer.write().ifPresent(of(written, answer.client())::add);
      } else if (event.what() instanceof Happening.Read request) {
        stale += lacks(known, on(request.key(), acknowledged)) ? 1 : 0;
        readYourWrites += lacks(known, on(request.key(), of(written, request.client()))) ? 1 : 0;
        Set<Dot> before = of(read, request.client());
        monotonicReads += lacks(known, on(request.key(), before)) ? 1 : 0;
        for (Version version : request.versions()) {
          before.addAll(version.includes());
        }
      }
    }

    private static Set<Dot> of(Map<String, Set<Dot>> sets, String client) {
      return sets.computeIfAbsent(client, name -> new TreeSet<>());
    }

    private Set<Dot> on(String key, Set<Dot> dots) {
      TreeSet<Dot> onKey = new TreeSet<>();
      for (Dot dot : dots) {
        if (key.equals(keys.get(dot))) {
          onKey.add(dot);
        }
      }
      return onKey;
    }

    private static boolean lacks(CausalContext known, Set<Dot> dots) {
      for (Dot dot : dots) {
        if (!known.contains(dot)) {
          return true;
        }
      }
      return false;
    }
  }
}
