package org.scormc.renderer;

import java.util.List;

/** What the templates see of the table of products. Public inside, for Velocity. */
final class ProductsView {
  private ProductsView() {}

  /**
   * The table, or some rows and columns of it.
   *
   * @param checked when it was last compared with its sources, in words
   * @param language the language of its texts, as a BCP 47 tag
   * @param direction which way they are written: {@code ltr} or {@code rtl}
   * @param columns the headings of its columns
   * @param rows its rows
   * @param sources its sources; empty in an excerpt, whose notes lead to those of the whole
   */
  public record Table(
      String checked,
      String language,
      String direction,
      List<String> columns,
      List<Row> rows,
      List<Source> sources) {}

  /**
   * A row.
   *
   * @param anchor its id in the page; empty in an excerpt
   * @param name the name of the product
   * @param cells one for each column
   */
  public record Row(String anchor, String name, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param label the heading of its column
   * @param text what is told; empty if nothing is
   * @param notes who says so
   */
  public record Cell(String label, Markup text, List<Note> notes) {
    /** Whether nothing is told. */
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /**
   * The mark of a source behind what it says.
   *
   * @param number its number, from 1
   * @param route where it stands
   * @param title its title
   */
  public record Note(int number, String route, String title) {}

  /**
   * A source.
   *
   * @param number its number, from 1
   * @param anchor its id in the page
   * @param title its title
   * @param address where it is
   */
  public record Source(int number, String anchor, String title, String address) {}
}
