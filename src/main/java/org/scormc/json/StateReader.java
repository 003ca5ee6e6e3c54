package org.scormc.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.conflict.Time;
import org.scormc.state.Start;
import org.scormc.state.Type;
import org.scormc.state.TypedState;

/**
 * Reads what a replicated data type starts with: {@code type}, {@code time} for types with
 * timestamps, and {@code value} (a text or a number), {@code items}, {@code quotas} by replica, or
 * {@code fields} by key, whichever the type has; each may be missing.
 */
final class StateReader {
  private StateReader() {}

  /** Whether an object is a type and not a row that has a column of that name. */
  static boolean isTyped(Json.Members json) {
    return json.get("type").isPresent()
        && json.get("type").get() instanceof Json.Text word
        && Type.named(word.value()).isPresent();
  }

  static TypedState read(Json.Members json) {
    Type type =
        Type.named(json.text("type"))
            .orElseThrow(() -> new IllegalArgumentException("no type " + json.text("type")));
    Start start = Start.of(Names.constant(Time.values(), json.text("time", "wall")));
    String content =
        switch (type.content()) {
          case TEXT, NUMBER -> "value";
          case ITEMS -> "items";
          case QUOTAS -> "quotas";
          case FIELDS -> "fields";
        };
    json.only("type " + (type.timed() ? "time " : "") + content);
    return TypedState.of(
        type,
        switch (type.content()) {
          case TEXT -> start.with(json.text("value", ""));
          case NUMBER -> start.with(json.whole("value", 0));
          case ITEMS -> start.with(items(json));
          case QUOTAS -> start.withQuotas(quotas(json.members("quotas")));
          case FIELDS -> start.withFields(fields(json.members("fields")));
        });
  }

  private static List<String> items(Json.Members json) {
    List<String> items = new ArrayList<>();
    json.array("items").forEach(item -> items.add(Values.value(item).text()));
    return items;
  }

  private static Map<String, Long> quotas(Map<String, Json> json) {
    Map<String, Long> quotas = new TreeMap<>();
    json.forEach(
        (replica, number) -> {
          if (number instanceof Json.Whole whole) {
            quotas.put(replica, whole.value());
          }
        });
    return quotas;
  }

  private static Map<String, TypedState> fields(Map<String, Json> json) {
    Map<String, TypedState> fields = new TreeMap<>();
    json.forEach((key, value) -> fields.put(key, read(ScenarioReader.object(value))));
    return fields;
  }
}
