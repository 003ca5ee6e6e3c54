package org.scormc.diagram;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scormc.clock.Dot;
import org.scormc.simulation.Trace;

/** One drawing of every kind, by the name of its file. */
final class Drawings {
  private Drawings() {}

  static Map<String, Figure> all() {
    Map<String, Figure> all = new LinkedHashMap<>();
    View english = View.of("fig", "en");
    View french = View.of("fig", "fr");
    all.put("reads", SpaceTimeDiagram.of(Runs.vanishingPhoto(), english));
    all.put("swap", SpaceTimeDiagram.of(Runs.swappedTitles(), english));
    all.put("siblings", SpaceTimeDiagram.of(Runs.siblingTitles(), french));
    all.put("crash", SpaceTimeDiagram.of(Runs.crashAndRestart(), english));
    all.put("clocks", SpaceTimeDiagram.of(Runs.slowClock(), english.showing(ClockFace.WALL)));
    all.put("ring", SpaceTimeDiagram.of(Runs.brokenRing(), english));
    all.put("star", SpaceTimeDiagram.of(Runs.hubAsleep(), english));
    all.put("wait", SpaceTimeDiagram.of(Runs.waiting(), french.showing(ClockFace.VECTOR)));
    all.put("under-way", SpaceTimeDiagram.of(Runs.stopping(), english.until(3)));
    all.put("stop", SpaceTimeDiagram.of(Runs.stopping(), english.showing(ClockFace.HYBRID)));
    all.put("cut", SpaceTimeDiagram.of(Runs.cutAndHeal(), english));
    all.put("one-key", SpaceTimeDiagram.of(Runs.cutAndHeal(), french.about("likes")));
    all.put("loss", SpaceTimeDiagram.of(Runs.lossAndCopy(), english.showing(ClockFace.LAMPORT)));
    all.put("hostile", SpaceTimeDiagram.of(Runs.hostile(), english));
    all.put("start", SpaceTimeDiagram.of(Runs.vanishingPhoto(), english.until(0)));
    all.put("topology-path", topology(Runs.brokenRing(), english, new Dot("A", 1)));
    all.put("topology-star", topology(Runs.hubAsleep(), english.until(3)));
    all.put("topology-cut", topology(Runs.cutAndHeal(), french.until(5)));
    all.put("topology-delays", topology(Runs.waiting(), english));
    all.put("topology-ranks", topology(Runs.vanishingPhoto(), english));
    all.put("topology-pair", topology(Runs.slowClock(), french));
    all.put("topology-hostile", topology(Runs.hostile(), english));
    return all;
  }

  private static Figure topology(Trace trace, View view) {
    return TopologyDiagram.of(trace, view, Arrangement.of(trace.scenario()));
  }

  private static Figure topology(Trace trace, View view, Dot path) {
    return TopologyDiagram.of(trace, view, Arrangement.of(trace.scenario()), path);
  }
}
