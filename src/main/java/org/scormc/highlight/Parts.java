package org.scormc.highlight;

import java.util.List;

/**
 * Texts and tokens, one after the other.
 *
 * @param list in the order of the code
 */
record Parts(List<Part> list) implements Content {
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : list) {
      text.append(part.text());
    }
    return text.toString();
  }
}
