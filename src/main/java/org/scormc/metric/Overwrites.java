package org.scormc.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Silent overwrites: a write took the place of another that its writer had not seen, at some
 * replica.
 *
 * <p>Each pair counts once, at however many replicas it happens. That a conflict was logged makes
 * it no less silent for the client whose write is gone.
 *
 * @param winner the write that is there
 * @param loser the write whose place it took
 */
public record Overwrites(Dot winner, Dot loser) {
  /** The pairs in a trace, in the order in which they first happened. */
  public static List<Overwrites> of(Trace trace) {
    Map<Dot, CausalContext> pasts = new TreeMap<>();
    List<Overwrites> pairs = new ArrayList<>();
    Snapshot snapshot = Snapshot.before(trace);
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Wrote wrote) {
        pasts.put(wrote.change().dot(), wrote.change().stamp().past());
      } else if (event.what() instanceof Happening.Stored stored && stored.by().isPresent()) {
        Set<Dot> gone = sources(snapshot.versions(event.node(), stored.key()));
        sources(stored.versions()).forEach(gone::remove);
        gone.forEach(loser -> add(stored.by().get(), loser, pasts, pairs));
      } else if (event.what() instanceof Happening.Kept kept) {
        Set<Dot> winners = sources(snapshot.versions(event.node(), kept.key()));
        if (!winners.contains(kept.write())) {
          winners.forEach(winner -> add(winner, kept.write(), pasts, pairs));
        }
      }
      snapshot.take(event);
    }
    return pairs;
  }

  private static void add(
      Dot winner, Dot loser, Map<Dot, CausalContext> pasts, List<Overwrites> pairs) {
    Optional<CausalContext> past = Optional.ofNullable(pasts.get(winner));
    Overwrites pair = new Overwrites(winner, loser);
    if (!winner.equals(loser)
        && past.isPresent()
        && !past.get().contains(loser)
        && !pair.isAmong(pairs)) {
      pairs.add(pair);
    }
  }

  private boolean isAmong(List<Overwrites> pairs) {
    for (Overwrites pair : pairs) {
      if (winner.equals(pair.winner) && loser.equals(pair.loser)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Dot> sources(List<Version> versions) {
    TreeSet<Dot> sources = new TreeSet<>();
    versions.forEach(version -> sources.addAll(version.includes()));
    return sources;
  }
}
