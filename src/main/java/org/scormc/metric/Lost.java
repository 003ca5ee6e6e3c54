package org.scormc.metric;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.Dot;
import org.scormc.conflict.Change;
import org.scormc.conflict.Version;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * The definition of a lost write: it was acknowledged, at the end no live replica's value includes
 * it, and no write that had it in front of it replaced it.
 *
 * <p>"In front of it" means that the value the later write replaced at its own node included the
 * earlier write. That the node had once received it is not enough: a client cannot know a value
 * that a policy has already thrown away.
 */
public final class Lost {
  private Lost() {}

  /** The acknowledged writes that are lost at the end of the trace. */
  public static Set<Dot> of(Trace trace) {
    Map<Dot, Change> changes = new TreeMap<>();
    Set<Dot> acknowledged = new TreeSet<>();
    Set<Dot> replaced = new TreeSet<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Wrote wrote) {
        changes.put(wrote.change().dot(), wrote.change());
        replaced.addAll(wrote.basis());
      } else if (event.what() instanceof Happening.Acknowledged answer) {
        answer.write().ifPresent(acknowledged::add);
      }
    }
    Snapshot end = Snapshot.end(trace);
    Set<Dot> lost = new TreeSet<>();
    for (Dot dot : acknowledged) {
      if (!replaced.contains(dot) && !stands(changes.get(dot), end)) {
        lost.add(dot);
      }
    }
    return lost;
  }

  private static boolean stands(Change change, Snapshot end) {
    for (String node : end.live()) {
      for (Version version : end.versions(node, change.key())) {
        if (version.includes().contains(change.dot()) && change.effect().standsIn(version)) {
          return true;
        }
      }
    }
    return forgottenDelete(change, end);
  }

  /** A delete whose tombstone was purged stands as long as no live node has the row. */
  private static boolean forgottenDelete(Change change, Snapshot end) {
    if (change.kind() != Change.Kind.DELETE) {
      return false;
    }
    for (String node : end.live()) {
      for (Version version : end.versions(node, change.key())) {
        if (version.live()) {
          return false;
        }
      }
    }
    return true;
  }
}
