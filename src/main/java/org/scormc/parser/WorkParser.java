package org.scormc.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.course.Markdown;
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
      case "moves" -> Optional.of(new Work.Moves(scenario, tests(), noneAfter()));
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
    int errorCost = yaml.integer("error-cost", 1, 100, 0);
    if (whole && errorCost > 0) {
      String both = "`error-cost` beside `all-or-nothing`";
      log.add(Code.WRONG_TYPE, yaml.place("error-cost"), both, "one of the two");
    }
    return new Work.Cells(scenario, cells, errorCost, whole);
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
  private Map<String, String> options(YamlMapping holder, String key) {
    Map<String, String> options = new LinkedHashMap<>();
    if (holder.holds(key, MappingNode.class)) {
      YamlMapping named = holder.mapping(key).orElseThrow();
      for (Located<String> name : named.keys()) {
        option(options, name, named.text(name.value()).value());
      }
    } else {
      holder.scalars(key).forEach(word -> option(options, word, word.value()));
    }
    return options;
  }

  /** Takes an option, unless there is one that a learner can't tell from it. */
  private void option(Map<String, String> options, Located<String> name, String shown) {
    for (Map.Entry<String, String> other : options.entrySet()) {
      if (other.getValue().strip().equals(shown.strip()) && !shown.isBlank()) {
        log.add(Code.SAME_TEXT, name.span(), other.getKey(), name.value());
      }
    }
    options.put(name.value(), shown);
  }

  private List<Work.Band> bands(YamlMapping cell) {
    List<Work.Band> bands = new ArrayList<>();
    for (YamlMapping band : cell.mappings("near")) {
      long from = number(band, "from");
      long to = number(band, "to");
      if (from > to) {
        String least = band.scalar("from").orElseThrow().value();
        log.add(Code.BAD_VALUE, band.place("from"), least, "a number that is not above `to`");
      }
      bands.add(new Work.Band(from, to, band.integer("points", 0, 100).value()));
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
    Set<String> names = new TreeSet<>();
    for (Located<String> knob : knobs) {
      if (!names.add(knob.value())) {
        log.add(Code.NAME_TAKEN, knob.span(), "knob", knob.value());
      }
    }
    if (knobs.isEmpty() && yaml.has("knobs")) {
      log.add(Code.BAD_VALUE, yaml.place("knobs"), "an empty list", "at least one knob");
    }
    return new Work.Settings(
        scenario, knobs, tests(), yaml.mapping("best").map(this::best), noneAfter());
  }

  private int noneAfter() {
    return yaml.integer("none-after", 1, MOST_TRIES, 0);
  }

  private Work.Best best(YamlMapping best) {
    boolean least = best.has("least");
    Located<String> query = best.text(least ? "least" : "greatest");
    int points = best.integer("points", 1, 100).value();
    Markdown text = best.markdown("text", true);
    best.end();
    return new Work.Best(least, query, points, text);
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
