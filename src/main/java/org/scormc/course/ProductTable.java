package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.source.Located;

/**
 * What products do, in a table whose every cell names where that is said.
 *
 * @param checked when the cells were last compared with their sources, in words
 * @param columns what is told of each product
 * @param sources where it is said, in the order in which they are numbered from 1
 * @param products the products, a row each
 */
public record ProductTable(
    Located<String> checked, List<Column> columns, List<Source> sources, List<Product> products) {
  /** Copies the lists. */
  public ProductTable {
    columns = List.copyOf(columns);
    sources = List.copyOf(sources);
    products = List.copyOf(products);
  }

  /** The texts of all cells, in the order in which they stand in the source. */
  public List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>();
    products.forEach(product -> product.cells().forEach(cell -> texts.add(cell.text())));
    return texts;
  }

  /**
   * A column.
   *
   * @param id what cells and lessons know it by
   * @param title its heading
   */
  public record Column(Located<String> id, String title) {}

  /**
   * A page that says something of a product.
   *
   * @param id what cells know it by
   * @param title its title
   * @param address where it is, by https
   */
  public record Source(Located<String> id, String title, Located<String> address) {}

  /**
   * A product, or one way of using it.
   *
   * @param id what lessons know it by
   * @param name its name
   * @param cells what is told of it; a column without a cell stays empty
   */
  public record Product(Located<String> id, String name, List<Cell> cells) {
    /** What is told of it in a column; empty if nothing is. */
    public Optional<Cell> cell(Column column) {
      return cells.stream()
          .filter(cell -> cell.column().value().equals(column.id().value()))
          .findFirst();
    }
  }

  /**
   * What is told of a product in a column.
   *
   * @param column the column's id
   * @param text what is told
   * @param sources the ids of the sources that say so
   */
  public record Cell(Located<String> column, Markdown text, List<Located<String>> sources) {}
}
