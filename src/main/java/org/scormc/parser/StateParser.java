package org.scormc.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scormc.conflict.Time;
import org.scormc.source.Located;
import org.scormc.state.Start;
import org.scormc.state.Type;
import org.scormc.state.TypedState;

/** Reads what a replicated data type starts with. */
final class StateParser {
  private static final long MOST = 1_000_000_000_000L;
  private static final Set<String> KEYS =
      Set.of("type", "clock", "value", "items", "quotas", "fields");

  private StateParser() {}

  /** Whether a mapping has a type, and nothing that would make it a row with such a column. */
  static boolean isTyped(ScenarioMapping yaml) {
    if (!yaml.has("type") || yaml.isMapping("type") || yaml.isList("type")) {
      return false;
    }
    return Type.named(yaml.text("type").value()).isPresent()
        || yaml.keys().stream().allMatch(key -> KEYS.contains(key.value()));
  }

  static TypedState parse(ScenarioMapping yaml) {
    List<String> words = Arrays.stream(Type.values()).map(Type::word).toList();
    Type type = Type.named(yaml.word("type", "data type", words, "")).orElse(Type.LWW_REGISTER);
    if (!words.contains(yaml.text("type").value())) {
      // what stands beside it can't be judged
      return TypedState.of(type, Start.EMPTY);
    }
    Start start = Start.of(type.timed() ? yaml.choice("clock", "clock", Time.WALL) : Time.WALL);
    TypedState state =
        TypedState.of(
            type,
            switch (type.content()) {
              case TEXT -> start.with(yaml.has("value") ? text(yaml, "value") : "");
              case NUMBER ->
                  start.with(yaml.number("value", type == Type.G_COUNTER ? 0 : -MOST, MOST, 0));
              case ITEMS -> start.with(items(yaml));
              case QUOTAS -> start.withQuotas(quotas(yaml));
              case FIELDS -> start.withFields(fields(yaml));
            });
    yaml.end();
    return state;
  }

  /** A text, or a number for one. */
  static String text(ScenarioMapping yaml, String key) {
    return yaml.isNumber(key)
        ? Long.toString(yaml.number(key, -MOST, MOST))
        : yaml.text(key).value();
  }

  private static List<String> items(ScenarioMapping yaml) {
    List<String> items = new ArrayList<>();
    yaml.texts("items").forEach(item -> items.add(item.value()));
    return items;
  }

  private static Map<String, Long> quotas(ScenarioMapping yaml) {
    Map<String, Long> quotas = new TreeMap<>();
    yaml.mapping("quotas")
        .ifPresent(
            found -> {
              for (Located<String> replica : found.keys()) {
                yaml.terms().requireNode(replica);
                quotas.put(replica.value(), found.number(replica.value(), 0, MOST));
              }
            });
    return quotas;
  }

  private static Map<String, TypedState> fields(ScenarioMapping yaml) {
    Map<String, TypedState> fields = new TreeMap<>();
    yaml.mapping("fields")
        .ifPresent(
            found -> {
              for (Located<String> key : found.keys()) {
                found
                    .mapping(key.value())
                    .ifPresent(
                        field -> {
                          field.require("type");
                          if (field.has("type")) {
                            fields.put(key.value(), parse(field));
                          }
                        });
              }
            });
    return fields;
  }
}
