package org.scormc.parser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.conflict.Value;
import org.scormc.diagnostic.Code;
import org.scormc.simulation.Row;
import org.scormc.source.Located;

/**
 * Reads values: a text, a number, a list for a set, {@code {cells: {A: 1}}} for one cell per
 * replica, a mapping with {@code type} for a replicated data type. A row is a mapping of columns,
 * or just a value for its only column.
 */
final class ValueParser {
  private static final long MOST = 1_000_000_000_000L;

  private ValueParser() {}

  /** The columns of the row under a key of a mapping. */
  static Map<String, Value> columns(ScenarioMapping yaml, String key) {
    TreeMap<String, Value> columns = new TreeMap<>();
    if (!yaml.isMapping(key)) {
      columns.put(Row.VALUE, value(yaml, key));
      return columns;
    }
    ScenarioMapping row = yaml.mapping(key).orElseThrow();
    List<Located<String>> names = row.keys();
    if ((names.size() == 1 && names.get(0).value().equals("cells")) || StateParser.isTyped(row)) {
      columns.put(Row.VALUE, value(yaml, key));
    } else {
      names.forEach(name -> columns.put(name.value(), value(row, name.value())));
    }
    if (names.isEmpty()) {
      yaml.terms().log().add(Code.WRONG_TYPE, yaml.place(key), "an empty mapping", "columns");
    }
    yaml.terms().addTypes(key, columns);
    return columns;
  }

  private static Value value(ScenarioMapping yaml, String key) {
    if (yaml.isList(key)) {
      TreeSet<String> items = new TreeSet<>();
      yaml.texts(key).forEach(item -> items.add(item.value()));
      return new Value.Items(items, new TreeSet<>());
    }
    if (yaml.isNumber(key)) {
      return new Value.Whole(yaml.number(key, -MOST, MOST));
    }
    if (!yaml.isMapping(key)) {
      return new Value.Text(yaml.text(key).value());
    }
    ScenarioMapping inner = yaml.mapping(key).orElseThrow();
    if (StateParser.isTyped(inner)) {
      return StateParser.parse(inner);
    }
    TreeMap<String, Long> cells = new TreeMap<>();
    inner
        .mapping("cells")
        .ifPresent(
            found -> {
              for (Located<String> replica : found.keys()) {
                yaml.terms().requireNode(replica);
                cells.put(replica.value(), found.number(replica.value(), -MOST, MOST));
              }
            });
    inner.require("cells");
    inner.end();
    return new Value.Cells(cells);
  }
}
