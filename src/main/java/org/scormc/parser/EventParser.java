package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.Spelling;
import org.scormc.simulation.Action;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Operation.Knowing;
import org.scormc.simulation.Row;
import org.scormc.simulation.Target;
import org.scormc.source.Located;
import org.scormc.source.Span;

/** Reads what clients do. Each event has a time, a place, and one thing that is asked for. */
final class EventParser {
  static final int MOST_EVENTS = 200;

  private static final List<String> OPERATIONS =
      List.of(
          "write", "update", "insert", "delete", "read", "add", "put", "take", "book", "perform",
          "repair");
  private static final long MOST = 1_000_000_000_000L;

  private final ScenarioTerms terms;
  private final List<Action> actions = new ArrayList<>();
  private final List<Located<Long>> times = new ArrayList<>();
  private final List<Located<Action>> repairs = new ArrayList<>();

  /** Labels of reads so far, as {@code client/label}. */
  private final TreeSet<String> labels = new TreeSet<>();

  EventParser(ScenarioTerms terms) {
    this.terms = terms;
  }

  /** All events that can be read; the terms then know their keys. */
  List<Action> parse(ScenarioMapping scenario) {
    List<ScenarioMapping> events = scenario.mappings("events");
    if (events.size() > MOST_EVENTS) {
      terms
          .log()
          .add(Code.TOO_MANY, scenario.place("events"), events.size(), "events", MOST_EVENTS);
    }
    for (ScenarioMapping event : events) {
      event(event);
      event.end();
    }
    return actions;
  }

  /** Says so if two nodes that are to be compared have no link. */
  void checkRepairs(Joins joins) {
    for (Located<Action> repair : repairs) {
      Action action = repair.value();
      String node = action.target() instanceof Target.At at ? at.node() : "";
      String peer = ((Operation.Repair) action.operation()).peer();
      joins.require(node, peer, action.timeMs(), repair.span(), terms.log());
    }
  }

  /** When the events happen, with their places. */
  List<Located<Long>> times() {
    return times;
  }

  private void event(ScenarioMapping event) {
    long timeMs = event.timeMs("at");
    times.add(new Located<>(timeMs, event.place("at")));
    Located<String> client = event.has("client") ? event.text("client") : event.node("node");
    Target target = target(event, client);
    event
        .one(OPERATIONS)
        .flatMap(word -> operation(event, word, client.value()))
        .map(what -> new Action(timeMs, client.value(), target, what))
        .ifPresent(action -> add(action, event.place("repair")));
  }

  private void add(Action action, Span place) {
    actions.add(action);
    if (action.operation() instanceof Operation.Repair) {
      repairs.add(new Located<>(action, place));
    }
  }

  private Target target(ScenarioMapping event, Located<String> client) {
    if (event.has("node")) {
      return new Target.At(event.has("client") ? event.node("node").value() : client.value());
    }
    terms.requireClient(client);
    if (event.has("sticky")) {
      Optional<ScenarioMapping> sticky = event.mapping("sticky");
      Optional<Target> target =
          sticky.map(to -> new Target.Sticky(to.node("node").value(), to.timeMs("for")));
      sticky.ifPresent(ScenarioMapping::end);
      return target.orElse(new Target.Nearest());
    }
    return event.flag("token", false) ? new Target.Token() : new Target.Nearest();
  }

  private Optional<Operation> operation(ScenarioMapping event, String word, String client) {
    if (word.equals("repair")) {
      event.require("node");
      return Optional.of(
          new Operation.Repair(event.node("repair").value(), !event.flag("one-way", false)));
    }
    if (word.equals("delete") || word.equals("read")) {
      Located<String> key = event.text(word);
      terms.addKey(key.value());
      return Optional.of(
          word.equals("delete")
              ? new Operation.Delete(key.value())
              : read(event, key.value(), client));
    }
    Optional<ScenarioMapping> subject = event.mapping(word);
    List<Located<String>> keys = subject.map(ScenarioMapping::keys).orElse(List.of());
    keys.forEach(key -> terms.addKey(key.value()));
    if (subject.isPresent() && keys.size() != 1) {
      String found = keys.size() + " rows";
      terms.log().add(Code.WRONG_TYPE, event.place(word), found, "one row and what goes into it");
    }
    if (keys.size() != 1) {
      // the keys beside it can't be judged
      event.keys();
      return Optional.empty();
    }
    if (word.equals("perform")) {
      return PerformanceParser.parse(
          subject.get(), keys.get(0), column(event), knowing(event, client));
    }
    Operation change = change(event, word, subject.get(), keys.get(0).value(), client);
    PerformanceParser.check(change, subject.get(), keys.get(0));
    return Optional.of(change);
  }

  private Operation read(ScenarioMapping event, String key, String client) {
    Optional<String> label = event.optionalText("remember").map(Located::value);
    label.ifPresent(name -> labels.add(client + "/" + name));
    return new Operation.Read(key, label, event.flag("fresh", false));
  }

  private Operation change(
      ScenarioMapping event, String word, ScenarioMapping subject, String key, String client) {
    return switch (word) {
      case "write" ->
          new Operation.Write(key, ValueParser.columns(subject, key), knowing(event, client));
      case "update" -> new Operation.Update(key, ValueParser.columns(subject, key));
      case "insert" -> new Operation.Insert(key, ValueParser.columns(subject, key));
      case "add" -> new Operation.Add(key, column(event), subject.number(key, -MOST, MOST));
      case "put" -> new Operation.Put(key, column(event), subject.text(key).value());
      case "take" -> new Operation.Take(key, column(event), subject.text(key).value());
      default -> new Operation.Book(key, subject.text(key).value());
    };
  }

  private static String column(ScenarioMapping event) {
    return event.optionalText("column").map(Located::value).orElse(Row.VALUE);
  }

  private Knowing knowing(ScenarioMapping event, String client) {
    Optional<Located<String>> found = event.optionalText("knowing");
    String label = found.map(Located::value).orElse("everything");
    if (label.equals("everything")) {
      return new Knowing.Everything();
    }
    if (label.equals("nothing")) {
      return new Knowing.Nothing();
    }
    if (!labels.contains(client + "/" + label)) {
      List<String> known =
          labels.stream()
              .filter(name -> name.startsWith(client + "/"))
              .map(name -> name.substring(client.length() + 1))
              .toList();
      terms
          .log()
          .add(
              Diagnostic.of(Code.UNKNOWN_LABEL, found.orElseThrow().span(), client, label)
                  .withHint(Spelling.hintOrList(label, known)));
    }
    return new Knowing.Remembered(label);
  }
}
