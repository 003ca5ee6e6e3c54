package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import org.scormc.course.ProductTable;
import org.scormc.source.Located;

/** Reads products.yaml: what products do, and who says so. */
final class ProductsParser {
  /** Where a course keeps its table of products. */
  static final String PATH = "products.yaml";

  private final YamlMapping yaml;

  ProductsParser(YamlMapping yaml) {
    this.yaml = yaml;
  }

  /** Reads the table. */
  ProductTable parse() {
    Located<String> checked = yaml.text("checked");
    yaml.require("columns");
    List<ProductTable.Column> columns = new ArrayList<>();
    for (YamlMapping column : yaml.mappings("columns")) {
      columns.add(new ProductTable.Column(column.id("id"), column.text("title").value()));
      column.end();
    }
    List<ProductTable.Source> sources = sources();
    yaml.require("systems");
    List<ProductTable.Product> products = new ArrayList<>();
    for (YamlMapping product : yaml.mappings("systems")) {
      products.add(
          new ProductTable.Product(product.id("id"), product.text("name").value(), cells(product)));
      product.end();
    }
    yaml.end();
    return new ProductTable(checked, columns, sources, products);
  }

  private List<ProductTable.Source> sources() {
    yaml.require("sources");
    YamlMapping all = yaml.mapping("sources").orElseGet(yaml::nothing);
    List<ProductTable.Source> sources = new ArrayList<>();
    for (Located<String> id : all.keys()) {
      YamlMapping source = all.mapping(id.value()).orElseGet(all::nothing);
      Located<String> title = source.text("title");
      Located<String> address = source.text("address");
      source.matching(
          address, text -> text.matches("https://[^\\s\"<>]+"), "an address with `https://`");
      sources.add(new ProductTable.Source(id, title.value(), address));
      source.end();
    }
    return sources;
  }

  private static List<ProductTable.Cell> cells(YamlMapping product) {
    product.require("cells");
    YamlMapping all = product.mapping("cells").orElseGet(product::nothing);
    List<ProductTable.Cell> cells = new ArrayList<>();
    for (Located<String> column : all.keys()) {
      YamlMapping cell = all.mapping(column.value()).orElseGet(all::nothing);
      cells.add(
          new ProductTable.Cell(column, cell.markdown("text", false), cell.scalars("sources")));
      cell.end();
    }
    return cells;
  }
}
