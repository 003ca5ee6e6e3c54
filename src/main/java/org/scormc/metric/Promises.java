package org.scormc.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Rule;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * Rules of the business and confirmations given to clients.
 *
 * @param rulesBroken rules that the live replicas, taken together, break at the end
 * @param ruleViolations how often a replica came to break a rule
 * @param broken confirmed bookings that no live replica shows any more
 * @param inDanger confirmed bookings that some replica still shows, less the one that can be kept
 */
public record Promises(int rulesBroken, int ruleViolations, int broken, int inDanger) {
  /** Counts them in a trace. */
  public static Promises of(Trace trace) {
    Snapshot end = Snapshot.end(trace);
    int rulesBroken = 0;
    for (Rule rule : trace.scenario().rules()) {
      List<Version> everywhere = new ArrayList<>();
      for (String node : end.live()) {
        everywhere.addAll(end.versions(node, rule.key()));
      }
      rulesBroken += rule.holds(everywhere) ? 0 : 1;
    }
    int broken = 0;
    int inDanger = 0;
    for (Map.Entry<String, Set<String>> slot : confirmed(trace).entrySet()) {
      int shown = shown(end, slot.getKey(), slot.getValue());
      broken += slot.getValue().size() - shown;
      inDanger += Math.max(0, shown - 1);
    }
    return new Promises(rulesBroken, violations(trace), broken, inDanger);
  }

  private static Map<String, Set<String>> confirmed(Trace trace) {
    Map<String, Set<String>> confirmed = new TreeMap<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Acknowledged answer
          && trace.scenario().actions().get(answer.request()).operation()
              instanceof Operation.Book book) {
        confirmed.computeIfAbsent(book.key(), key -> new TreeSet<>()).add(book.holder());
      }
    }
    return confirmed;
  }

  /** How many of the holders at least one live node shows. */
  private static int shown(Snapshot end, String key, Set<String> holders) {
    int shown = 0;
    for (String holder : holders) {
      boolean found = false;
      for (String node : end.live()) {
        found |= shows(end.versions(node, key), holder);
      }
      shown += found ? 1 : 0;
    }
    return shown;
  }

  private static boolean shows(List<Version> versions, String holder) {
    for (Version version : versions) {
      Optional<Value> value = version.value(Operation.Book.HOLDER);
      if (value.isPresent()
          && (value.get() instanceof Value.Items items
              ? items.present().contains(holder)
              : value.get().text().equals(holder))) {
        return true;
      }
    }
    return false;
  }

  private static int violations(Trace trace) {
    int violations = 0;
    Snapshot snapshot = Snapshot.before(trace);
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Stored stored) {
        for (Rule rule : trace.scenario().rules()) {
          if (rule.key().equals(stored.key())
              && rule.holds(snapshot.versions(event.node(), stored.key()))
              && !rule.holds(stored.versions())) {
            violations++;
          }
        }
      }
      snapshot.take(event);
    }
    return violations;
  }
}
