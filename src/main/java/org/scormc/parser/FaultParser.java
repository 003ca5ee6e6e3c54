package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Code;
import org.scormc.simulation.Fault;
import org.scormc.simulation.Link;
import org.scormc.source.Located;

/** Reads what goes wrong, and what operators do about it. */
final class FaultParser {
  static final int MOST_FAULTS = 100;

  private static final List<String> FAULTS =
      List.of(
          "crash",
          "restart",
          "cut",
          "heal",
          "link",
          "unlink",
          "slow",
          "ignore",
          "promote",
          "move-clock",
          "drift",
          "restore",
          "move-home",
          "hand-over",
          "miss-renewal",
          "resume");
  private static final long MOST_MOVE_MS = 1_000_000_000;

  private final ScenarioTerms terms;
  private final FaultOrder order;
  private final List<Located<Long>> times = new ArrayList<>();

  /** The nodes, keys and homes of the scenario are known. */
  FaultParser(ScenarioTerms terms, FaultOrder order) {
    this.terms = terms;
    this.order = order;
  }

  /** All faults that can be read and are possible in their order. */
  List<Fault> parse(ScenarioMapping scenario) {
    List<ScenarioMapping> mappings = scenario.mappings("faults");
    if (mappings.size() > MOST_FAULTS) {
      terms
          .log()
          .add(Code.TOO_MANY, scenario.place("faults"), mappings.size(), "faults", MOST_FAULTS);
    }
    for (ScenarioMapping yaml : mappings) {
      long timeMs = yaml.timeMs("at");
      times.add(new Located<>(timeMs, yaml.place("at")));
      yaml.one(FAULTS)
          .flatMap(word -> fault(yaml, word, timeMs))
          .ifPresent(fault -> order.add(new Located<>(fault, yaml.place())));
      yaml.end();
    }
    return order.check(terms.log());
  }

  /** When the faults strike, with their places. */
  List<Located<Long>> times() {
    return times;
  }

  private Optional<Fault> fault(ScenarioMapping yaml, String word, long timeMs) {
    return switch (word) {
      case "cut" -> {
        List<String> from = names(yaml.nodes("cut"));
        List<String> to = names(yaml.nodes("from"));
        yield Optional.of(new Fault.Cut(timeMs, from, to, !yaml.flag("one-way", false)));
      }
      case "heal" ->
          Optional.of(new Fault.Heal(timeMs, names(yaml.nodes("heal")), names(yaml.nodes("from"))));
      case "link" -> link(yaml, timeMs);
      case "unlink", "slow" -> change(yaml, word, timeMs);
      case "move-home" -> Optional.of(moveHome(yaml, timeMs));
      case "hand-over" -> {
        Located<String> key = yaml.text("hand-over");
        terms.requireOwned(key);
        yield Optional.of(new Fault.HandOver(timeMs, key.value(), yaml.node("to").value()));
      }
      case "miss-renewal" -> {
        Located<String> key = yaml.text("miss-renewal");
        terms.requireOwned(key);
        yield Optional.of(new Fault.MissRenewal(timeMs, key.value()));
      }
      default -> Optional.of(ofNode(yaml, word, timeMs));
    };
  }

  private static Optional<Fault> link(ScenarioMapping yaml, long timeMs) {
    Optional<String> inPlaceOf =
        yaml.has("in-place-of") ? Optional.of(yaml.node("in-place-of").value()) : Optional.empty();
    return yaml.mapping("link")
        .map(
            inner -> {
              Link link = TopologyParser.link(inner);
              inner.end();
              return new Fault.AddLink(timeMs, link, inPlaceOf);
            });
  }

  private static Optional<Fault> change(ScenarioMapping yaml, String word, long timeMs) {
    return yaml.mapping(word)
        .map(
            inner -> {
              String from = inner.node("from").value();
              String to = inner.node("to").value();
              Fault fault =
                  word.equals("unlink")
                      ? new Fault.RemoveLink(timeMs, from, to)
                      : new Fault.ChangeDelay(timeMs, from, to, inner.timeMs("delay"));
              inner.end();
              return fault;
            });
  }

  private Fault moveHome(ScenarioMapping yaml, long timeMs) {
    Located<String> key = yaml.text("move-home");
    terms.requireOwned(key);
    List<String> told = yaml.has("tell") ? names(yaml.nodes("tell")) : List.copyOf(terms.nodes());
    int epoch = (int) yaml.number("epoch", 1, 1000, order.nextEpoch(key.value()));
    return new Fault.MoveHome(timeMs, key.value(), yaml.node("to").value(), epoch, told);
  }

  private static Fault ofNode(ScenarioMapping yaml, String word, long timeMs) {
    if (word.equals("ignore")) {
      return new Fault.Ignore(timeMs, yaml.node("node").value(), yaml.node("ignore").value());
    }
    String node = yaml.node(word).value();
    return switch (word) {
      case "crash" -> new Fault.Crash(timeMs, node);
      case "restart" -> new Fault.Restart(timeMs, node);
      case "resume" ->
          new Fault.Resume(
              timeMs,
              node,
              yaml.node("from").value(),
              yaml.choice("how", "way to take up a feed", Fault.Resume.How.RETRY));
      case "promote" -> new Fault.Promote(timeMs, node);
      case "move-clock" ->
          new Fault.MoveClock(timeMs, node, yaml.number("by", -MOST_MOVE_MS, MOST_MOVE_MS));
      case "drift" -> new Fault.Drift(timeMs, node, yaml.number("by", -999, 1000));
      default -> new Fault.Restore(timeMs, node, yaml.timeMs("to"));
    };
  }

  private static List<String> names(List<Located<String>> names) {
    return names.stream().map(Located::value).toList();
  }
}
