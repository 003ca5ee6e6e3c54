package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes a failing scenario smaller, one piece at a time, for as long as it still fails. */
final class Shrinking {
  private Shrinking() {}

  static Scenario smallest(Scenario failing, Predicate<Scenario> fails) {
    Scenario smallest = failing;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Scenario candidate : candidates(smallest)) {
        if (fails.test(candidate)) {
          smallest = candidate;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static List<Scenario> candidates(Scenario scenario) {
    List<Scenario> candidates = new ArrayList<>();
    for (int i = 0; i < scenario.actions().size(); i++) {
      List<Action> fewer = new ArrayList<>(scenario.actions());
      fewer.remove(i);
      candidates.add(with(scenario, scenario.links(), fewer, scenario.faults()));
    }
    if (!scenario.faults().isEmpty()) {
      // a cut without its heal would fail for another reason: all faults go together
      candidates.add(with(scenario, scenario.links(), scenario.actions(), List.of()));
    }
    for (int i = 0; i < scenario.links().size(); i++) {
      Link link = scenario.links().get(i);
      for (int message : link.irregularities().keySet()) {
        Map<Integer, Link.Irregularity> fewer = new TreeMap<>(link.irregularities());
        fewer.remove(message);
        List<Link> links = new ArrayList<>(scenario.links());
        links.set(i, new Link(link.from(), link.to(), link.delayMs(), link.fifo(), fewer));
        candidates.add(with(scenario, links, scenario.actions(), scenario.faults()));
      }
      if (!link.fifo()) {
        List<Link> links = new ArrayList<>(scenario.links());
        links.set(i, new Link(link.from(), link.to(), link.delayMs(), true, link.irregularities()));
        candidates.add(with(scenario, links, scenario.actions(), scenario.faults()));
      }
    }
    return candidates;
  }

  private static Scenario with(
      Scenario scenario, List<Link> links, List<Action> actions, List<Fault> faults) {
    return new Scenario(
        scenario.id(),
        scenario.nodes(),
        links,
        scenario.clients(),
        scenario.rows(),
        actions,
        faults,
        scenario.handling(),
        scenario.handlingByKey(),
        scenario.handlingByTable(),
        scenario.replication(),
        scenario.homes(),
        scenario.homesBy(),
        scenario.leases(),
        scenario.rules(),
        scenario.limitMs());
  }
}
