package org.scormc.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scormc.course.Work;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.exercise.Decimal;
import org.scormc.exercise.Task;
import org.scormc.source.Located;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads what is done in a part of an exercise. */
final class WorkParser {
  private static final List<String> TASKS = List.of("cells", "order", "settings", "moves");
  private static final int MOST_TRIES = 20;

  private final YamlMapping yaml;
  private final String scenario;
  private final DiagnosticLog log;

  WorkParser(YamlMapping yaml, String scenario, DiagnosticLog log) {
    this.yaml = yaml;
    this.scenario = scenario;
    this.log = log;
  }

  /** The work; empty, with a diagnostic, if there is no such task. */
  Optional<Work> work() {
    Located<String> task = yaml.text("task");
    boolean whole = yaml.flag("all-or-nothing", false);
    return switch (task.value()) {
      case "cells" -> Optional.of(cells(whole));
      case "order" -> Optional.of(sequence(whole));
      case "settings" -> Optional.of(settings());
      case "moves" ->
          Optional.of(
              new Work.Moves(scenario, tests(), yaml.integer("none-after", 1, MOST_TRIES, 0)));
      default -> {
        if (!task.value().isEmpty()) {
          log.add(
              Diagnostic.of(Code.UNKNOWN_WORD, task.span(), "task", task.value())
                  .withHint(Spelling.hintOrList(task.value(), TASKS)));
        }
        yield Optional.empty();
      }
    };
  }

  private Work.Cells cells(boolean whole) {
    List<Work.Cell> cells = new ArrayList<>();
    for (YamlMapping cell : yaml.mappings("cells")) {
      Located<String> id = cell.id("id");
      cells.add(cell(cell, id, cell.text("label").value(), "", "", ""));
      cell.end();
    }
    yaml.mapping("table").ifPresent(table -> table(table, cells));
    if (cells.isEmpty()) {
      log.add(Code.MISSING_KEY, yaml.place(), "cells");
    }
    return new Work.Cells(scenario, cells, yaml.integer("error-cost", 1, 100, 0), whole);
  }

  /** A cell for each row and column; a row adds its words to the queries of the columns. */
  private void table(YamlMapping table, List<Work.Cell> cells) {
    YamlMapping rows = table.mapping("rows").orElseGet(table::nothing);
    YamlMapping columns = table.mapping("columns").orElseGet(table::nothing);
    for (Located<String> rowName : rows.keys()) {
      YamlMapping row = rows.mapping(rowName.value()).orElseGet(rows::nothing);
      String heading = row.text("label").value();
      String words = " " + row.text("query").value();
      row.end();
      for (Located<String> name : columns.keys()) {
        YamlMapping column = columns.mapping(name.value()).orElseGet(columns::nothing);
        String label = column.text("label").value();
        Located<String> id = new Located<>(rowName.value() + "-" + name.value(), name.span());
        cells.add(cell(column, id, "", heading, label, words));
        column.end();
      }
    }
    table.end();
  }

  private Work.Cell cell(
      YamlMapping cell, Located<String> id, String label, String row, String column, String words) {
    Map<String, String> options = options(cell, "choose");
    if (options.isEmpty()) {
      options = options(yaml, "choose");
    }
    boolean constant = cell.has("is");
    Located<String> asked =
        constant ? cell.scalar("is").orElse(cell.text("is")) : cell.text("query");
    String query = constant ? "is '" + asked.value() + "'" : asked.value() + words;
    return new Work.Cell(
        id,
        label,
        row,
        column,
        form(cell, options),
        options,
        new Located<>(query, asked.span()),
        cell.has("points") ? Optional.of(cell.integer("points", 1, 100).value()) : Optional.empty(),
        bands(cell));
  }

  private Task.Form form(YamlMapping cell, Map<String, String> options) {
    if (!options.isEmpty()) {
      return Task.Form.OPTIONS;
    }
    YamlMapping holder = cell.has("form") ? cell : yaml;
    Located<String> word =
        holder.optionalText("form").orElse(new Located<>("number", cell.place()));
    List<String> words = new ArrayList<>();
    for (Task.Form form : Task.Form.values()) {
      String spelling = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (spelling.equals(word.value())) {
        return form;
      }
      words.add(spelling);
    }
    log.add(
        Diagnostic.of(Code.UNKNOWN_WORD, word.span(), "form", word.value())
            .withHint(Spelling.hintOrList(word.value(), words)));
    return Task.Form.TEXT;
  }

  /** Words that stand for themselves, or what is shown by what is answered. */
  private static Map<String, String> options(YamlMapping holder, String key) {
    Map<String, String> options = new LinkedHashMap<>();
    if (holder.holds(key, MappingNode.class)) {
      YamlMapping named = holder.mapping(key).orElseThrow();
      for (Located<String> name : named.keys()) {
        options.put(name.value(), named.text(name.value()).value());
      }
    } else {
      holder.scalars(key).forEach(word -> options.put(word.value(), word.value()));
    }
    return options;
  }

  private List<Work.Band> bands(YamlMapping cell) {
    List<Work.Band> bands = new ArrayList<>();
    for (YamlMapping band : cell.mappings("near")) {
      bands.add(
          new Work.Band(
              number(band, "from"), number(band, "to"), band.integer("points", 0, 100).value()));
      band.end();
    }
    return bands;
  }

  private long number(YamlMapping band, String key) {
    band.require(key);
    Optional<Located<String>> found = band.scalar(key);
    Optional<Long> number = found.flatMap(text -> Decimal.thousandths(text.value()));
    if (found.isPresent() && number.isEmpty()) {
      log.add(Code.WRONG_TYPE, found.get().span(), "`" + found.get().value() + "`", "a number");
    }
    return number.orElse(0L);
  }

  private Work.Sequence sequence(boolean whole) {
    yaml.require("items");
    Map<String, String> items = options(yaml, "items");
    boolean constant = yaml.has("is");
    String fixed = String.join(" ", yaml.scalars("is").stream().map(Located::value).toList());
    Located<String> expected =
        constant ? new Located<>("is '" + fixed + "'", yaml.place("is")) : yaml.text("query");
    return new Work.Sequence(scenario, items, expected, whole);
  }

  private Work.Settings settings() {
    yaml.require("knobs");
    List<Located<String>> knobs = yaml.texts("knobs");
    return new Work.Settings(scenario, knobs, tests(), yaml.mapping("best").map(this::best));
  }

  private Work.Best best(YamlMapping best) {
    boolean least = best.has("least");
    Located<String> query = best.text(least ? "least" : "greatest");
    int points = best.integer("points", 1, 100).value();
    best.end();
    return new Work.Best(least, query, points);
  }

  private List<Work.Test> tests() {
    yaml.require("tests");
    List<Work.Test> tests = new ArrayList<>();
    for (YamlMapping test : yaml.mappings("tests")) {
      tests.add(
          new Work.Test(
              test.text("claim"),
              test.integer("points", 1, 100).value(),
              test.markdown("text", true)));
      test.end();
    }
    return tests;
  }
}
