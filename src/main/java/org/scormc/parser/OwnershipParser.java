package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.scormc.diagnostic.Code;
import org.scormc.simulation.Client;
import org.scormc.simulation.Home;
import org.scormc.simulation.Home.By;
import org.scormc.simulation.Home.Elsewhere;
import org.scormc.simulation.Lease;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Row;
import org.scormc.simulation.Rule;
import org.scormc.source.Located;
import org.scormc.source.Span;

/** Reads who owns which key and for how long, and the rules that should hold. */
final class OwnershipParser {
  private static final long MOST = 1_000_000_000_000L;

  private final ScenarioMapping scenario;
  private final ScenarioTerms terms;
  private final Map<String, Span> places = new TreeMap<>();
  private By by = By.KEY;

  /** The nodes, rows and events of the scenario are known. */
  OwnershipParser(ScenarioMapping scenario) {
    this.scenario = scenario;
    this.terms = scenario.terms();
  }

  /** The home of each key, tenant or user: a node, or a mapping that also says what others do. */
  Map<String, Home> homes(List<Client> clients) {
    Map<String, Home> homes = new TreeMap<>();
    Optional<ScenarioMapping> found = scenario.mapping("homes");
    if (found.isEmpty() || !found.get().has("by")) {
      found.ifPresent(yaml -> homes(yaml, terms::requireKey, homes));
      return homes;
    }
    ScenarioMapping yaml = found.get();
    by = yaml.choice("by", "kind of owner", By.TENANT);
    TreeSet<String> names = new TreeSet<>();
    clients.forEach(client -> names.add(by == By.USER ? client.user() : client.tenant()));
    yaml.require("of");
    yaml.mapping("of")
        .ifPresent(of -> homes(of, name -> terms.requireGroup(name, by, names), homes));
    yaml.mapping("keys").ifPresent(keys -> homes(keys, terms::requireKey, homes));
    yaml.end();
    return homes;
  }

  /** What a request without a home of its key is looked up by. */
  By homesBy() {
    return by;
  }

  private void homes(
      ScenarioMapping yaml, Consumer<Located<String>> require, Map<String, Home> homes) {
    for (Located<String> name : yaml.keys()) {
      require.accept(name);
      terms.addOwned(name.value());
      places.put(name.value(), yaml.place(name.value()));
      if (!yaml.isNothing(name.value())) {
        homes.put(name.value(), home(yaml, name.value()));
      }
    }
  }

  private static Home home(ScenarioMapping yaml, String key) {
    if (!yaml.isMapping(key)) {
      return new Home(yaml.node(key).value(), Elsewhere.FORWARD);
    }
    ScenarioMapping home = yaml.mapping(key).orElseThrow();
    Home read =
        new Home(
            home.node("node").value(),
            home.choice("elsewhere", "answer elsewhere", Elsewhere.FORWARD));
    home.end();
    return read;
  }

  /** Says so if a tentative request could not be passed on to its owner. */
  void checkHomes(Map<String, Home> homes, Joins joins) {
    homes.forEach(
        (key, home) -> {
          Span place = places.get(key);
          for (String node : terms.nodes()) {
            if (home.elsewhere() == Elsewhere.TENTATIVE && !node.equals(home.node())) {
              joins.require(node, home.node(), ScenarioMapping.MOST_MS, place, terms.log());
            }
          }
        });
  }

  /** The leases; a lease without a node belongs to the home of its key. */
  List<Lease> leases(Map<String, Home> homes) {
    List<Lease> leases = new ArrayList<>();
    for (ScenarioMapping yaml : scenario.mappings("leases")) {
      Located<String> key = yaml.text("key");
      terms.requireOwned(key);
      boolean owned = homes.containsKey(key.value());
      String owner =
          owned && !yaml.has("node") ? homes.get(key.value()).node() : yaml.node("node").value();
      if (!owned && !key.value().isEmpty()) {
        String problem = "the key `" + key.value() + "` has no home that could hold a lease";
        terms.log().add(Code.IMPOSSIBLE, key.span(), problem);
      }
      long everyMs = yaml.number("every", 1, ScenarioMapping.MOST_MS);
      long lengthMs = yaml.timeMs("length");
      long lastMs = yaml.timeMs("last-renewal");
      leases.add(new Lease(key.value(), owner, everyMs, lengthMs, lastMs));
      yaml.end();
    }
    return leases;
  }

  /** The rules. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (ScenarioMapping yaml : scenario.mappings("rules")) {
      yaml.one(List.of("one-holder", "not-below")).ifPresent(word -> rules.add(rule(yaml, word)));
      yaml.end();
    }
    return rules;
  }

  private Rule rule(ScenarioMapping yaml, String word) {
    if (word.equals("one-holder")) {
      Located<String> key = yaml.text("one-holder");
      terms.requireKey(key);
      return new Rule.OneHolder(key.value(), column(yaml, Operation.Book.HOLDER));
    }
    ScenarioMapping floor = yaml.mapping("not-below").orElse(yaml.nothing());
    List<Located<String>> keys = floor.keys();
    keys.forEach(terms::requireKey);
    if (keys.size() != 1 && yaml.isMapping("not-below")) {
      String found = keys.size() + " rows";
      terms.log().add(Code.WRONG_TYPE, yaml.place("not-below"), found, "one row and its floor");
    }
    String key = keys.isEmpty() ? "" : keys.get(0).value();
    long least = keys.isEmpty() ? 0 : floor.number(key, -MOST, MOST);
    return new Rule.NotBelow(key, column(yaml, Row.VALUE), least);
  }

  private static String column(ScenarioMapping yaml, String otherwise) {
    return yaml.optionalText("column").map(Located::value).orElse(otherwise);
  }
}
