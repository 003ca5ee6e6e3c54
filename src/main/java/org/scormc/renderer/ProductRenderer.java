package org.scormc.renderer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.ProductExcerpt;
import org.scormc.course.ProductTable;
import org.scormc.source.Located;

/** Writes the table of products: whole, as a page of its own, or an excerpt in a lesson. */
final class ProductRenderer {
  /** Names in code, which may be longer than a column is wide. */
  private static final Pattern CODE = Pattern.compile("<code>[^<]*</code>");

  private final CheckedCourse course;
  private final Templates templates;
  private final Messages messages;
  private final MarkdownRenderer markdown;

  /**
   * A renderer.
   *
   * @param markdown renders the texts of the cells as part of the page around them
   */
  ProductRenderer(
      CheckedCourse course, Templates templates, Messages messages, MarkdownRenderer markdown) {
    this.course = course;
    this.templates = templates;
    this.messages = messages;
    this.markdown = markdown;
  }

  /** The whole table with its sources. */
  ProductsView.Table whole(ProductTable table) {
    List<ProductsView.Source> sources = new ArrayList<>();
    for (ProductTable.Source source : table.sources()) {
      String anchor = Routes.PREFIX + Routes.source(source.id().value());
      int number = sources.size() + 1;
      sources.add(
          new ProductsView.Source(number, anchor, source.title(), source.address().value()));
    }
    return view(table, table.columns(), table.products(), sources);
  }

  /** Some rows and columns, in a lesson. */
  Markup render(ProductExcerpt excerpt) {
    ProductTable table = course.course().products().orElseThrow();
    Map<String, Object> values = new HashMap<>();
    values.put("table", view(table, excerpt.columns(), excerpt.products(), List.of()));
    values.put("route", Routes.PRODUCTS);
    values.put("text", new View.Words(messages));
    return templates.fill("products-excerpt.vm", values);
  }

  private ProductsView.Table view(
      ProductTable table,
      List<ProductTable.Column> columns,
      List<ProductTable.Product> products,
      List<ProductsView.Source> sources) {
    List<ProductsView.Row> rows = new ArrayList<>();
    for (ProductTable.Product product : products) {
      List<ProductsView.Cell> cells = new ArrayList<>();
      for (ProductTable.Column column : columns) {
        cells.add(
            product
                .cell(column)
                .map(cell -> new ProductsView.Cell(column.title(), text(cell), notes(table, cell)))
                .orElse(new ProductsView.Cell(column.title(), Markup.EMPTY, List.of())));
      }
      String anchor = sources.isEmpty() ? "" : Routes.PREFIX + product.id().value();
      rows.add(new ProductsView.Row(anchor, product.name(), cells));
    }
    String language = course.course().language().value();
    return new ProductsView.Table(
        table.checked().value(),
        language,
        WritingDirection.of(language),
        columns.stream().map(ProductTable.Column::title).toList(),
        rows,
        sources);
  }

  /** The text of a cell; a single paragraph stands without its element, so that notes follow it. */
  private Markup text(ProductTable.Cell cell) {
    List<Node> blocks = MarkdownRenderer.children(cell.text().document());
    boolean single = blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
    Markup text = markdown.render(single ? MarkdownRenderer.children(blocks.get(0)) : blocks);
    return new Markup(
        CODE.matcher(text.html())
            .replaceAll(code -> Matcher.quoteReplacement(code.group().replace("_", "_<wbr>"))));
  }

  private static List<ProductsView.Note> notes(ProductTable table, ProductTable.Cell cell) {
    List<ProductsView.Note> notes = new ArrayList<>();
    List<String> named = cell.sources().stream().map(Located::value).toList();
    for (int i = 0; i < table.sources().size(); i++) {
      ProductTable.Source source = table.sources().get(i);
      if (named.contains(source.id().value())) {
        String route = Routes.PRODUCTS + "/" + Routes.source(source.id().value());
        notes.add(new ProductsView.Note(i + 1, route, source.title()));
      }
    }
    return notes;
  }
}
