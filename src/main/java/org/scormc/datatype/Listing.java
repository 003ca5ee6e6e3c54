package org.scormc.datatype;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Collections as canonical text. */
final class Listing {
  private Listing() {}

  /** Sorted, in braces, as in <code>{bread, milk}</code>. */
  static String sorted(Collection<String> elements) {
    List<String> sorted = new ArrayList<>(elements);
    Collections.sort(sorted);
    return "{" + String.join(", ", sorted) + "}";
  }
}
