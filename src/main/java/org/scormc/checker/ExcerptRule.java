package org.scormc.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.course.ContainerBlock;
import org.scormc.course.ProductTable;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Span;

/**
 * A container shows rows and columns that the table of products has: {@code ::: products
 * columns=ties,deletes systems=cassandra,cosmos}.
 */
final class ExcerptRule {
  private static final String COLUMNS = "columns=";
  private static final String SYSTEMS = "systems=";

  private final Span line;
  private final DiagnosticLog log;

  private ExcerptRule(Span line, DiagnosticLog log) {
    this.line = line;
    this.log = log;
  }

  /**
   * What a container shows.
   *
   * @param line where it stands, from its name on
   */
  static ProductExcerpt check(
      ProductTable table, ContainerBlock container, Span line, DiagnosticLog log) {
    ExcerptRule rule = new ExcerptRule(line, log);
    List<ProductTable.Column> columns = table.columns();
    List<ProductTable.Product> products = table.products();
    for (String word : container.argument().split("[ \\t]+", -1)) {
      if (word.startsWith(COLUMNS)) {
        columns = new ArrayList<>();
        for (String id : rule.ids(word, COLUMNS, Code.UNKNOWN_COLUMN, ProductRule.columns(table))) {
          column(table, id).ifPresent(columns::add);
        }
      } else if (word.startsWith(SYSTEMS)) {
        products = new ArrayList<>();
        for (String id : rule.ids(word, SYSTEMS, Code.UNKNOWN_SYSTEM, ProductRule.systems(table))) {
          product(table, id).ifPresent(products::add);
        }
      } else if (!word.isEmpty()) {
        log.add(Code.EXCERPT_WORD, rule.place(word, word), word);
      }
    }
    return new ProductExcerpt(List.copyOf(columns), List.copyOf(products));
  }

  /** The ids in a list, after a word for each that is none. */
  private List<String> ids(String word, String key, Code code, List<String> known) {
    List<String> ids = List.of(word.substring(key.length()).split(",", -1));
    for (String id : ids) {
      if (!known.contains(id)) {
        log.add(Diagnostic.of(code, place(word, id), id).withHint(Spelling.hintOrList(id, known)));
      }
    }
    return ids;
  }

  private Span place(String word, String part) {
    int start = line.start() + line.text().indexOf(word) + word.lastIndexOf(part);
    return line.file().span(start, start + part.length());
  }

  private static Optional<ProductTable.Column> column(ProductTable table, String id) {
    return table.columns().stream().filter(one -> one.id().value().equals(id)).findFirst();
  }

  private static Optional<ProductTable.Product> product(ProductTable table, String id) {
    return table.products().stream().filter(one -> one.id().value().equals(id)).findFirst();
  }
}
