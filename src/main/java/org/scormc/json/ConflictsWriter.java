package org.scormc.json;

import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * Writes the conflicts of a trace, in order: {@code atMs}, {@code node}, {@code key}, the {@code
 * write} that came in, the {@code local} writes it met, and whether the conflict was {@code
 * reported} and whether the two really were {@code concurrent}.
 */
public final class ConflictsWriter {
  private ConflictsWriter() {}

  /** The conflicts as a list. */
  public static Json.Array json(Trace trace) {
    Json.Array conflicts = new Json.Array();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Compared compared) {
        Json.Array local = new Json.Array();
        compared.local().forEach(write -> local.add(write.toString()));
        conflicts.add(
            new Json.Members()
                .with("atMs", event.timeMs())
                .with("node", event.node())
                .with("key", compared.key())
                .with("write", compared.write().toString())
                .with("local", local)
                .with("reported", compared.reported())
                .with("concurrent", compared.concurrent()));
      }
    }
    return conflicts;
  }
}
