package org.scormc.simulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether the names in a scenario mean something. */
final class ScenarioCheck {
  private final Set<String> names = new TreeSet<>();
  private final Set<String> owned = new TreeSet<>();

  private ScenarioCheck() {}

  static void require(Scenario scenario) {
    new ScenarioCheck().check(scenario);
  }

  private void check(Scenario scenario) {
    for (Node node : scenario.nodes()) {
      unless(names.add(node.name()), "two nodes are called `" + node.name() + "`");
    }
    Set<String> pairs = new TreeSet<>();
    for (Link link : scenario.links()) {
      known(link.from());
      known(link.to());
      unless(!link.from().equals(link.to()), "a link from `" + link.from() + "` to itself");
      unless(
          pairs.add(link.from() + " " + link.to()),
          "two links from `" + link.from() + "` to `" + link.to() + "`");
    }
    for (Client client : scenario.clients()) {
      known(client.node());
      client.farther().keySet().forEach(this::known);
    }
    scenario.homes().values().forEach(home -> known(home.node()));
    scenario.leases().forEach(lease -> known(lease.owner()));
    owned.addAll(scenario.homes().keySet());
    scenario.faults().forEach(this::check);
    for (Action action : scenario.actions()) {
      if (action.target() instanceof Target.At at) {
        known(at.node());
      } else if (action.target() instanceof Target.Sticky sticky) {
        known(sticky.node());
      }
    }
  }

  private void check(Fault fault) {
    if (fault instanceof Fault.Cut cut) {
      sides(cut.from(), cut.to());
    } else if (fault instanceof Fault.Heal heal) {
      sides(heal.from(), heal.to());
    } else if (fault instanceof Fault.HandOver move) {
      known(move.home());
      unless(owned.contains(move.key()), "`" + move.key() + "` has no home to move from");
    } else if (!(fault instanceof Fault.MissRenewal)) {
      known(Strikes.place(fault));
      if (fault instanceof Fault.Resume resume) {
        known(resume.from());
      }
    }
  }

  private void sides(List<String> from, List<String> to) {
    unless(!from.isEmpty() && !to.isEmpty(), "a cut has two sides, and each has a node");
    from.forEach(this::known);
    to.forEach(this::known);
  }

  private void known(String node) {
    unless(
        names.contains(node),
        "there is no node `" + node + "`; there are " + String.join(", ", names));
  }

  private static void unless(boolean fine, String problem) {
    if (!fine) {
      throw new IllegalArgumentException(problem);
    }
  }
}
