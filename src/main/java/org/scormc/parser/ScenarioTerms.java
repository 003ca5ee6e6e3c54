package org.scormc.parser;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scormc.conflict.Value;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.simulation.Home;
import org.scormc.simulation.Scenario;
import org.scormc.source.Located;
import org.scormc.state.TypedState;

/** The names that mean something in one scenario file. */
final class ScenarioTerms {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");

  private final DiagnosticLog log;
  private final TreeSet<String> nodes = new TreeSet<>();
  private final TreeSet<String> clients = new TreeSet<>();
  private final TreeSet<String> keys = new TreeSet<>();
  private final TreeSet<String> owned = new TreeSet<>();
  private final TreeMap<String, TreeMap<String, TypedState>> types = new TreeMap<>();

  ScenarioTerms(DiagnosticLog log) {
    this.log = log;
  }

  DiagnosticLog log() {
    return log;
  }

  SortedSet<String> nodes() {
    return Collections.unmodifiableSortedSet(nodes);
  }

  void addNode(Located<String> name) {
    requireForm(name);
    if (!nodes.add(name.value())) {
      log.add(Code.NAME_TAKEN, name.span(), "node", name.value());
    }
  }

  /** Takes a name whose form was judged elsewhere. */
  void knowNode(String name) {
    nodes.add(name);
  }

  /** Whether there is such a node and such a key. */
  boolean knows(String node, String key) {
    return nodes.contains(node) && keys.contains(key);
  }

  void addClient(Located<String> name) {
    requireForm(name);
    clients.add(name.value());
    if (nodes.contains(name.value())) {
      log.add(Code.NAME_TAKEN, name.span(), "node", name.value());
    }
  }

  private void requireForm(Located<String> name) {
    if (!name.value().isEmpty() && !NAME.matcher(name.value()).matches()) {
      log.add(
          Code.BAD_VALUE, name.span(), name.value(), "letters, digits, `-` and `_`, at most 40");
    }
  }

  /** Takes note of the replicated data types among the columns of a row. */
  void addTypes(String key, Map<String, Value> columns) {
    columns.forEach(
        (column, value) -> {
          if (value instanceof TypedState state) {
            types.computeIfAbsent(key, row -> new TreeMap<>()).put(column, state);
          }
        });
  }

  /** The replicated data types of a row by column; none if it has no such. */
  Map<String, TypedState> types(String key) {
    return types.getOrDefault(key, new TreeMap<>());
  }

  void addKey(String key) {
    keys.add(key);
  }

  /** Says so if there is no such node; an empty name was complained about before. */
  void requireNode(Located<String> name) {
    if (!nodes.contains(name.value())) {
      unknown(Code.UNKNOWN_NODE, name, name.value(), nodes);
    }
  }

  /** Says so if there is no client, nor a node, of that name. */
  void requireClient(Located<String> name) {
    if (!clients.contains(name.value()) && !nodes.contains(name.value())) {
      unknown(Code.UNKNOWN_CLIENT, name, name.value(), clients);
    }
  }

  /** Says so if no row and no event has that key. */
  void requireKey(Located<String> key) {
    if (!keys.contains(key.value())) {
      unknown(Code.UNKNOWN_ROW, key, key.value(), keys);
    }
  }

  /** Takes note of a key, a tenant or a user that has a home. */
  void addOwned(String name) {
    owned.add(name);
  }

  /** Says so if it is no key and nothing of that name has a home. */
  void requireOwned(Located<String> name) {
    TreeSet<String> known = new TreeSet<>(keys);
    known.addAll(owned);
    if (!known.contains(name.value())) {
      unknown(Code.UNKNOWN_ROW, name, name.value(), known);
    }
  }

  /** Says so if no client is of that tenant or user, or if a key has the same name. */
  void requireGroup(Located<String> name, Home.By by, SortedSet<String> names) {
    if (keys.contains(name.value())) {
      log.add(Code.NAME_TAKEN, name.span(), "key", name.value());
    } else if (!names.contains(name.value())) {
      String kind = ScenarioMapping.word(by);
      TreeSet<String> known = new TreeSet<>(names);
      known.remove("");
      log.add(
          Diagnostic.of(Code.UNKNOWN_GROUP, name.span(), kind, name.value())
              .withHint(Spelling.hintOrList(name.value(), known)));
    }
  }

  /** Says so if no row and no event has a key of that table. */
  void requireTable(Located<String> table) {
    TreeSet<String> tables = new TreeSet<>();
    keys.forEach(key -> tables.add(Scenario.tableOf(key)));
    tables.remove("");
    if (!tables.contains(table.value())) {
      unknown(Code.UNKNOWN_TABLE, table, table.value(), tables);
    }
  }

  private void unknown(Code code, Located<String> found, String name, Iterable<String> known) {
    TreeSet<String> words = new TreeSet<>();
    known.forEach(words::add);
    if (!found.value().isEmpty()) {
      log.add(Diagnostic.of(code, found.span(), name).withHint(Spelling.hintOrList(name, words)));
    }
  }
}
