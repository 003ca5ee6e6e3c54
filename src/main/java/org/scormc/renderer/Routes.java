package org.scormc.renderer;

/**
 * The addresses of places inside the page that an LMS launches; js/shell/route.js reads them.
 *
 * <p>The element that a route's last part names has the id {@link #PREFIX} plus that part, so that
 * an author's id never meets one of the page's own. What the renderer adds to a lesson has two
 * hyphens together, which the id of a heading never has.
 */
final class Routes {
  /** What the id of every element with a route starts with. */
  static final String PREFIX = "at-";

  /** The route of the table of products. */
  static final String PRODUCTS = "#/products";

  private Routes() {}

  /** The route of a screen. */
  static String section(String lessonId, String sectionId) {
    return "#/" + lessonId + "/" + sectionId;
  }

  /** The last part of the route of a source of the table of products. */
  static String source(String sourceId) {
    return "source--" + sourceId;
  }

  /** The route of an entry of the glossary. */
  static String term(String termId) {
    return "#/glossary/" + termId;
  }
}
