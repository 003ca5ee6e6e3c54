package org.scormc.checker;

import java.util.List;
import java.util.TreeSet;
import org.scormc.course.ProductTable;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;

/** Each cell of the table of products stands in a column there is, and names its sources. */
final class ProductRule {
  private final ProductTable table;
  private final DiagnosticLog log;
  private final TreeSet<String> usedSources = new TreeSet<>();

  private ProductRule(ProductTable table, DiagnosticLog log) {
    this.table = table;
    this.log = log;
  }

  static void check(ProductTable table, DiagnosticLog log) {
    ProductRule rule = new ProductRule(table, log);
    table.products().forEach(product -> product.cells().forEach(rule::check));
    table.sources().stream()
        .map(ProductTable.Source::id)
        .filter(id -> !rule.usedSources.contains(id.value()))
        .forEach(id -> log.add(Code.UNUSED_SOURCE, id.span(), id.value()));
  }

  private void check(ProductTable.Cell cell) {
    Located<String> column = cell.column();
    known(Code.UNKNOWN_COLUMN, column, columns(table));
    if (cell.sources().isEmpty()) {
      log.add(Code.CELL_WITHOUT_SOURCE, column.span(), column.value());
    }
    List<String> sources = table.sources().stream().map(source -> source.id().value()).toList();
    for (Located<String> source : cell.sources()) {
      known(Code.UNKNOWN_SOURCE, source, sources);
      usedSources.add(source.value());
    }
  }

  private void known(Code code, Located<String> word, List<String> known) {
    if (!known.contains(word.value())) {
      log.add(
          Diagnostic.of(code, word.span(), word.value())
              .withHint(Spelling.hintOrList(word.value(), known)));
    }
  }

  /** The ids of the columns. */
  static List<String> columns(ProductTable table) {
    return table.columns().stream().map(column -> column.id().value()).toList();
  }

  /** The ids of the rows. */
  static List<String> systems(ProductTable table) {
    return table.products().stream().map(product -> product.id().value()).toList();
  }
}
