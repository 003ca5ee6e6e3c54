package org.scormc.diagnostic;

/** The texts of the codes about scenarios, E402 and up and W401. */
final class ScenarioText {

  static final CodeText UNKNOWN_NODE =
      new CodeText(
          "there is no node `{0}`",
          "", "Links, events and faults name nodes that `nodes` lists. Capital letters count.");

  static final CodeText NAME_TAKEN =
      new CodeText(
          "the {0} `{1}` is already there",
          "give one of the two another name",
          "Nodes, clients and parameters are known by their names, so a name belongs to one only.");

  static final CodeText LINK_TO_ITSELF =
      new CodeText(
          "the link leads from `{0}` to itself",
          "", "A link joins two nodes; a node has its own changes already.");

  static final CodeText LINK_TWICE =
      new CodeText(
          "there is already a link from `{0}` to `{1}`",
          "change its delay by the fault `slow`, or take it away by `unlink`",
          "At most one link leads from a node to another. A topology draws links too.");

  static final CodeText UNKNOWN_WORD =
      new CodeText(
          "there is no {0} `{1}`",
          "",
          "The key takes one of a fixed list of words, in small letters with hyphens."
              + " scenario-format.md and `scormc schema scenario` list them.");

  static final CodeText TIME_OUT_OF_RANGE =
      new CodeText(
          "found the time {0}, expected milliseconds from 0 to {1}",
          "", "Times are whole milliseconds of true time since the start of the run.");

  static final CodeText NOT_ONE_THING =
      new CodeText(
          "found {0}, expected exactly one of `{1}`",
          "",
          "Each entry says one thing that happens, by the key that is named after it. Two"
              + " things are two entries, also at the same time.");

  static final CodeText IMPOSSIBLE =
      new CodeText(
          "this can't happen: {0}",
          "",
          "What happens needs a world in which it can: a node that is up, a link that is"
              + " there. Look at what the entries before this one did to them.");

  static final CodeText AFTER_THE_END =
      new CodeText(
          "this is at {0} ms, after the end of the scenario at {1} ms",
          "move the end, or leave it out: the run then stops by itself",
          "What is after the end would never happen. A run without `end` goes on until nothing is under way.");

  static final CodeText TOO_MANY =
      new CodeText(
          "found {0} {1}, expected at most {2}",
          "",
          "A scenario is made to be understood at a glance, and to run in a browser."
              + " Leave out what the point does not need.");

  static final CodeText UNKNOWN_CLIENT =
      new CodeText(
          "there is no client `{0}`",
          "",
          "A client that names no node talks to the one that `clients` gives it. Add it"
              + " there, or name a `node` in the event.");

  static final CodeText UNKNOWN_ROW =
      new CodeText(
          "no row and no event has the key `{0}`",
          "",
          "Homes, leases, rules and policies for single keys are about keys that are"
              + " used. Add the key to `rows`, or mend its spelling.");

  static final CodeText UNKNOWN_TABLE =
      new CodeText(
          "no row and no event has a key of the table `{0}`",
          "", "What stands before the first `/` of a key is its table: `orders` of `orders/17`.");

  static final CodeText UNKNOWN_GROUP =
      new CodeText(
          "no client has the {0} `{1}`",
          "", "Homes by tenant or by user are about the `tenant` or the `user` of a client.");

  static final CodeText TOPOLOGY_MISFIT =
      new CodeText(
          "the shape {0} needs {1}, found {2}",
          "",
          "A shape draws the links between all nodes, in the order in which `nodes` lists them.");

  static final CodeText UNKNOWN_PARAMETER =
      new CodeText(
          "there is no parameter `{0}`",
          "",
          "A number written `$name` is one that `sweep` lists, and a value written so is"
              + " set by a knob of that name. A text that starts with `$` stands in quotes.");

  static final CodeText GRID_SIZE =
      new CodeText(
          "found a grid of {0} points, expected 1 to {1}",
          "",
          "The scenario is run once at every point of the grid, or can be set to it. Take"
              + " larger steps or narrower ranges.");

  static final CodeText UNKNOWN_VERB =
      new CodeText(
          "`{0}` has no operation `{1}`",
          "",
          "Each replicated data type has its own operations; others make no sense for it."
              + " scenario-format.md lists them type by type.");
  static final CodeText WRONG_ARGUMENT =
      new CodeText(
          "`{0}` of `{1}` needs {2}, not `{3}`",
          "",
          "What an operation of a replicated data type is given has a form of its own: an"
              + " amount, an item, a position and characters. scenario-format.md lists them type"
              + " by type.");
  static final CodeText NO_DATA_TYPE =
      new CodeText(
          "column `{0}` of row `{1}` holds no replicated data type",
          "start the row with one, as in `{1}: { type: or-set }`",
          "Only a column that starts with a replicated data type can perform its operations.");
  static final CodeText UNKNOWN_LABEL =
      new CodeText(
          "no earlier read of client `{0}` remembers `{1}`",
          "",
          "A write may send back what its client saw in a read that has `remember`. The"
              + " read must be of the same client and come first in time.");

  static final CodeText NOT_EXPLORABLE =
      new CodeText(
          "the orders of this scenario can't be explored: {0}",
          "leave out events, nodes or links",
          "All orders of up to about eight events are tried; leases and purges need a clock, and an order has none.");

  static final CodeText ENDLESS =
      new CodeText(
          "the run makes more than {0} steps before {1} ms",
          "choose a `loop-stop`, or an earlier `end`",
          "A change that nothing stops goes round for ever, faster with every copy.");

  static final CodeText UNUSED_PARAMETER =
      new CodeText(
          "nothing uses the parameter `{0}`",
          "write `${0}` in place of a number, or leave it out",
          "A sweep over a number that nothing uses runs the same scenario again and again.");

  private ScenarioText() {}
}
