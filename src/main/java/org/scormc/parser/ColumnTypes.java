package org.scormc.parser;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.conflict.Value;
import org.scormc.diagnostic.Code;
import org.scormc.simulation.Scenario;
import org.scormc.source.Located;
import org.scormc.source.Span;
import org.scormc.state.Start;
import org.scormc.state.Type;
import org.scormc.state.TypedState;

/**
 * The columns that are of a replicated data type because {@code blocks} names one for them, so that
 * a type can be chosen like a merge rule.
 */
final class ColumnTypes {
  private final Map<String, Map<String, Type>> byKey = new TreeMap<>();
  private final Map<String, Map<String, Type>> byTable = new TreeMap<>();
  private final Map<String, Type> general;

  /** Looks into {@code conflicts}, which is read and judged elsewhere. */
  ColumnTypes(ScenarioMapping scenario) {
    Optional<ScenarioMapping> conflicts = inner(scenario, "conflicts");
    general = conflicts.map(ColumnTypes::blocks).orElse(Map.of());
    conflicts.ifPresent(found -> each(found, "tables", byTable));
    conflicts.ifPresent(found -> each(found, "keys", byKey));
  }

  private static Optional<ScenarioMapping> inner(ScenarioMapping yaml, String key) {
    return yaml.isMapping(key) ? yaml.mapping(key) : Optional.empty();
  }

  private static void each(
      ScenarioMapping conflicts, String kind, Map<String, Map<String, Type>> found) {
    inner(conflicts, kind)
        .ifPresent(
            yaml -> {
              for (Located<String> name : yaml.keys()) {
                inner(yaml, name.value())
                    .filter(one -> one.has("policy"))
                    .ifPresent(one -> found.put(name.value(), blocks(one)));
              }
            });
  }

  private static Map<String, Type> blocks(ScenarioMapping handling) {
    Map<String, Type> types = new TreeMap<>();
    inner(handling, "blocks")
        .ifPresent(
            blocks -> {
              for (Located<String> column : blocks.keys()) {
                for (Located<String> word : blocks.scalars(column.value())) {
                  named(word.value()).ifPresent(type -> types.put(column.value(), type));
                }
              }
            });
    return types;
  }

  /** The type that a block is named after: one that starts with a text, a number or items. */
  static Optional<Type> named(String word) {
    return Type.named(word)
        .filter(
            type ->
                type.content() != Start.Content.QUOTAS && type.content() != Start.Content.FIELDS);
  }

  /** The columns of a row, those of a data type in their first state. */
  Map<String, Value> typed(
      String key, Map<String, Value> columns, ScenarioTerms terms, Span place) {
    Map<String, Type> types =
        byKey.getOrDefault(key, byTable.getOrDefault(Scenario.tableOf(key), general));
    Map<String, Value> typed = new TreeMap<>(columns);
    types.forEach(
        (column, type) -> {
          Value value = columns.get(column);
          if (value != null && !(value instanceof TypedState)) {
            typed.put(column, TypedState.of(type, start(type, value, terms, place)));
          }
        });
    terms.addTypes(key, typed);
    return typed;
  }

  private static Start start(Type type, Value value, ScenarioTerms terms, Span place) {
    Start.Content content = type.content();
    if (content == Start.Content.ITEMS && value instanceof Value.Items items) {
      return Start.EMPTY.with(items.present().stream().toList());
    } else if (content == Start.Content.NUMBER && value instanceof Value.Whole whole) {
      return Start.EMPTY.with(whole.number());
    } else if (content == Start.Content.TEXT && !(value instanceof Value.Items)) {
      return Start.EMPTY.with(value.text());
    }
    String expected =
        content == Start.Content.ITEMS
            ? "a list"
            : content == Start.Content.NUMBER ? "a number" : "a text";
    terms
        .log()
        .add(Code.WRONG_TYPE, place, "`" + value.text() + "`", expected + ", for " + type.word());
    return Start.EMPTY;
  }
}
