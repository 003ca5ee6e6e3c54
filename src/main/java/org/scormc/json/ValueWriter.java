package org.scormc.json;

import java.util.Map;
import java.util.Set;
import org.scormc.conflict.Value;
import org.scormc.simulation.Row;

/** Writes values and rows as {@link Values} reads them. */
final class ValueWriter {
  private ValueWriter() {}

  static Json columns(Map<String, Value> columns) {
    if (columns.size() == 1 && columns.containsKey(Row.VALUE)) {
      return value(columns.get(Row.VALUE));
    }
    Json.Members row = new Json.Members();
    columns.forEach((column, value) -> row.with(column, value(value)));
    return row;
  }

  private static Json value(Value value) {
    if (value instanceof Value.Text text) {
      return new Json.Text(text.text());
    } else if (value instanceof Value.Whole whole) {
      return new Json.Whole(whole.number());
    } else if (value instanceof Value.Items items) {
      return texts(items.present());
    } else if (value instanceof Value.Cells cells) {
      Json.Members numbers = new Json.Members();
      cells.cells().forEach((replica, number) -> numbers.with(replica, number.longValue()));
      return new Json.Members().with("cells", numbers);
    }
    throw new IllegalArgumentException("no JSON stands for the value " + value.spelt());
  }

  private static Json texts(Set<String> texts) {
    Json.Array array = new Json.Array();
    texts.forEach(array::add);
    return array;
  }
}
