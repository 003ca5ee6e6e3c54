package org.scormc.parser;

import java.util.List;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Link;
import org.scormc.source.Span;

/** Which nodes have a link between them, in whatever direction: what is asked can be answered. */
final class Joins {
  private final List<Link> links;
  private final List<Fault> faults;

  Joins(List<Link> links, List<Fault> faults) {
    this.links = links;
    this.faults = faults;
  }

  /** Says so at a place if two nodes have no link at a time. */
  void require(String first, String second, long timeMs, Span place, DiagnosticLog log) {
    if (!first.isEmpty() && !second.isEmpty() && !joined(first, second, timeMs)) {
      log.add(Code.IMPOSSIBLE, place, "no link joins `" + first + "` and `" + second + "`");
    }
  }

  private boolean joined(String first, String second, long timeMs) {
    boolean joined = links.stream().anyMatch(link -> joins(link.from(), link.to(), first, second));
    for (Fault fault : faults) {
      if (fault.timeMs() <= timeMs
          && fault instanceof Fault.AddLink add
          && joins(add.link().from(), add.link().to(), first, second)) {
        joined = true;
      } else if (fault.timeMs() <= timeMs
          && fault instanceof Fault.RemoveLink remove
          && joins(remove.from(), remove.to(), first, second)) {
        joined = false;
      }
    }
    return joined;
  }

  private static boolean joins(String from, String to, String first, String second) {
    return (from.equals(first) && to.equals(second)) || (from.equals(second) && to.equals(first));
  }
}
