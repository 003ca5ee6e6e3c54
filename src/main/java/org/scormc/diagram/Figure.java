package org.scormc.diagram;

import java.util.List;

/**
 * A drawing and what to offer those who do not see it.
 *
 * @param svg one {@code svg} element that can stand in a page as it is; its title and description
 *     have ids that start with the prefix of the view
 * @param title what the drawing shows, as plain text, also inside the drawing
 * @param textEquivalent all that the drawing tells, one plain sentence each, in order
 */
public record Figure(String svg, String title, List<String> textEquivalent) {
  /** Copies the list. */
  public Figure {
    textEquivalent = List.copyOf(textEquivalent);
  }
}
