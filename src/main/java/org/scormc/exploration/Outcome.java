package org.scormc.exploration;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.metric.Converged;
import org.scormc.metric.Lost;
import org.scormc.metric.Promises;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * How a run in some order ended, as far as anybody could tell afterwards.
 *
 * @param shown what each live node shows, by {@code node.key}
 * @param answers what each request was told, by its index in the scenario
 * @param converged whether the run has converged
 * @param lost how many acknowledged writes are lost
 * @param rulesBroken how many rules are broken
 * @param appliedAgain how often a change took effect at a node that had applied it before
 */
public record Outcome(
    Map<String, String> shown,
    Map<Integer, String> answers,
    boolean converged,
    int lost,
    int rulesBroken,
    int appliedAgain)
    implements Comparable<Outcome> {
  /** Copies the maps. */
  public Outcome {
    shown = Collections.unmodifiableMap(new TreeMap<>(shown));
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** The outcome of a finished run. */
  static Outcome of(Trace trace) {
    Snapshot end = Snapshot.end(trace);
    Map<String, String> shown = new TreeMap<>();
    for (String node : end.live()) {
      for (String key : end.keys()) {
        shown.put(node + "." + key, end.text(node, key));
      }
    }
    Map<Integer, String> answers = new TreeMap<>();
    int again = 0;
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Acknowledged answer) {
        answers.put(answer.request(), "done");
      } else if (event.what() instanceof Happening.Refused answer) {
        answers.put(answer.request(), "refused");
      } else if (event.what() instanceof Happening.Read read) {
        StringBuilder text = new StringBuilder();
        read.versions().forEach(version -> text.append(Snapshot.text(version)).append(';'));
        answers.put(read.request(), text.toString());
      } else if (event.what() instanceof Happening.Applied applied) {
        again += applied.again() ? 1 : 0;
      }
    }
    return new Outcome(
        shown,
        answers,
        Converged.of(trace),
        Lost.of(trace).size(),
        Promises.of(trace).rulesBroken(),
        again);
  }

  /** Whether clients and readers could tell the two apart. */
  boolean looksLike(Outcome other) {
    return look().equals(other.look());
  }

  /** An arbitrary fixed order: by everything there is to tell. */
  @Override
  public int compareTo(Outcome other) {
    return text().compareTo(other.text());
  }

  /** Everything there is to tell: equal texts for equal outcomes. */
  String text() {
    StringBuilder text = new StringBuilder(look());
    text.append(converged).append(' ').append(lost).append(' ').append(rulesBroken);
    return text.append(' ').append(appliedAgain).toString();
  }

  private String look() {
    StringBuilder text = new StringBuilder();
    shown.forEach((place, value) -> text.append(place).append('=').append(value).append(';'));
    answers.forEach(
        (request, answer) ->
            text.append(request.intValue()).append('=').append(answer).append(';'));
    return text.toString();
  }
}
