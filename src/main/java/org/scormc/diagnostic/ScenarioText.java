package org.scormc.diagnostic;

/**
 * The texts of the codes about scenarios, E402 and up and W401.
 *
 * @param message what was found and what was expected
 * @param hint what to do; empty if there is nothing to suggest
 * @param explanation why there is such a rule
 */
record ScenarioText(String message, String hint, String explanation) {
  static final ScenarioText UNKNOWN_NODE =
      new ScenarioText(
          "there is no node `{0}`", "", "Links, events and faults name nodes that `nodes` lists.");

  static final ScenarioText NAME_TAKEN =
      new ScenarioText(
          "the {0} `{1}` is already there",
          "give one of the two another name",
          "Nodes, clients and parameters are known by their names, so a name belongs to one only.");

  static final ScenarioText LINK_TO_ITSELF =
      new ScenarioText(
          "the link leads from `{0}` to itself",
          "", "A link joins two nodes; a node has its own changes already.");

  static final ScenarioText LINK_TWICE =
      new ScenarioText(
          "there is already a link from `{0}` to `{1}`",
          "change its delay by the fault `slow`, or take it away by `unlink`",
          "At most one link leads from a node to another. A topology draws links too.");

  static final ScenarioText UNKNOWN_WORD =
      new ScenarioText("there is no {0} `{1}`", "", "The key takes one of a fixed list of words.");

  static final ScenarioText TIME_OUT_OF_RANGE =
      new ScenarioText(
          "found the time {0}, expected milliseconds from 0 to {1}",
          "", "Times are whole milliseconds of true time since the start of the run.");

  static final ScenarioText NOT_ONE_THING =
      new ScenarioText(
          "found {0}, expected exactly one of `{1}`",
          "", "Each entry says one thing that happens, by the key that is named after it.");

  static final ScenarioText IMPOSSIBLE =
      new ScenarioText(
          "this can't happen: {0}",
          "",
          "What happens needs a world in which it can: a node that is up, a link that is there.");

  static final ScenarioText AFTER_THE_END =
      new ScenarioText(
          "this is at {0} ms, after the end of the scenario at {1} ms",
          "move the end, or leave it out: the run then stops by itself",
          "What is after the end would never happen.");

  static final ScenarioText TOO_MANY =
      new ScenarioText(
          "found {0} {1}, expected at most {2}",
          "", "A scenario is made to be understood at a glance, and to run in a browser.");

  static final ScenarioText UNKNOWN_CLIENT =
      new ScenarioText(
          "there is no client `{0}`",
          "", "A client that names no node talks to the one that `clients` gives it.");

  static final ScenarioText UNKNOWN_ROW =
      new ScenarioText(
          "no row and no event has the key `{0}`",
          "", "Homes, leases, rules and policies for single keys are about keys that are used.");

  static final ScenarioText TOPOLOGY_MISFIT =
      new ScenarioText(
          "the shape {0} needs {1}, found {2}",
          "",
          "A shape draws the links between all nodes, in the order in which `nodes` lists them.");

  static final ScenarioText UNKNOWN_PARAMETER =
      new ScenarioText(
          "there is no parameter `{0}`", "", "A number written `$name` is one that `sweep` lists.");

  static final ScenarioText GRID_SIZE =
      new ScenarioText(
          "found a grid of {0} points, expected 1 to {1}",
          "", "A sweep runs the scenario once at every point of its grid.");

  static final ScenarioText UNKNOWN_LABEL =
      new ScenarioText(
          "no earlier read of client `{0}` remembers `{1}`",
          "", "A write may send back what its client saw in a read that has `remember`.");

  static final ScenarioText NOT_EXPLORABLE =
      new ScenarioText(
          "the orders of this scenario can't be explored: {0}",
          "leave out events, nodes or links",
          "All orders of up to about eight events are tried; leases and purges need a clock, and an order has none.");

  static final ScenarioText ENDLESS =
      new ScenarioText(
          "the run makes more than {0} steps before {1} ms",
          "choose a `loop-stop`, or an earlier `end`",
          "A change that nothing stops goes round for ever, faster with every copy.");

  static final ScenarioText UNUSED_PARAMETER =
      new ScenarioText(
          "nothing uses the parameter `{0}`",
          "write `${0}` in place of a number, or leave it out",
          "A sweep over a number that nothing uses runs the same scenario again and again.");
}
