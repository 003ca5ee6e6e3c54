package org.scormc.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.conflict.Value;
import org.scormc.simulation.Row;

/**
 * Values in files: a text, a number, a list for a set, {@code {"cells":{...}}} for one cell per
 * replica, {@code {"type":"or-set",...}} for a replicated data type. A row is an object of columns,
 * or just a value for the one column {@code value}.
 */
final class Values {
  private Values() {}

  static Map<String, Value> columns(Json json) {
    Map<String, Value> columns = new TreeMap<>();
    if (json instanceof Json.Members members
        && (members.get("cells").isEmpty() || members.values().size() > 1)
        && !StateReader.isTyped(members)) {
      members.values().forEach((column, value) -> columns.put(column, value(value)));
    } else {
      columns.put(Row.VALUE, value(json));
    }
    return columns;
  }

  static Value value(Json json) {
    if (json instanceof Json.Text text) {
      return new Value.Text(text.value());
    } else if (json instanceof Json.Whole whole) {
      return new Value.Whole(whole.value());
    } else if (json instanceof Json.Array array) {
      TreeSet<String> items = new TreeSet<>();
      array.values().forEach(item -> items.add(value(item).text()));
      return new Value.Items(items, new TreeSet<>());
    } else if (json instanceof Json.Members members && members.get("cells").isPresent()) {
      TreeMap<String, Long> cells = new TreeMap<>();
      members
          .members("cells")
          .forEach(
              (replica, number) -> {
                if (number instanceof Json.Whole whole) {
                  cells.put(replica, whole.value());
                }
              });
      return new Value.Cells(cells);
    }
    if (json instanceof Json.Members members && StateReader.isTyped(members)) {
      return StateReader.read(members);
    }
    throw new IllegalArgumentException("not a value: " + JsonWriter.write(json));
  }
}
