package org.scormc.json;

import java.util.Collection;
import java.util.Map;
import org.scormc.conflict.Time;
import org.scormc.conflict.Value;
import org.scormc.simulation.Row;
import org.scormc.state.Start;
import org.scormc.state.TypedState;

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
      return new Json.Members().with("cells", numbers(cells.cells()));
    }
    if (value instanceof TypedState typed) {
      return state(typed);
    }
    throw new IllegalArgumentException("no JSON stands for the value " + value.spelt());
  }

  /** A data type as {@link StateReader} reads it. */
  private static Json state(TypedState typed) {
    Start start = typed.start();
    Json.Members json = new Json.Members().with("type", typed.type().word());
    if (typed.type().timed() && start.time() != Time.WALL) {
      json.with("time", Names.of(start.time()));
    }
    return switch (typed.type().content()) {
      case TEXT -> start.text().isEmpty() ? json : json.with("value", start.text());
      case NUMBER -> start.number() == 0 ? json : json.with("value", start.number());
      case ITEMS -> start.items().isEmpty() ? json : json.with("items", texts(start.items()));
      case QUOTAS -> json.with("quotas", numbers(start.quotas()));
      case FIELDS -> {
        Json.Members fields = new Json.Members();
        start.fields().forEach((key, field) -> fields.with(key, state(field)));
        yield json.with("fields", fields);
      }
    };
  }

  private static Json.Members numbers(Map<String, Long> numbers) {
    Json.Members json = new Json.Members();
    numbers.forEach((name, number) -> json.with(name, number.longValue()));
    return json;
  }

  private static Json texts(Collection<String> texts) {
    Json.Array array = new Json.Array();
    texts.forEach(array::add);
    return array;
  }
}
