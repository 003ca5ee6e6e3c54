package org.scormc.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what an author meant to write. */
public final class Spelling {
  private Spelling() {}

  /**
   * The known word nearest to one that isn't known.
   *
   * @param found the word that isn't known
   * @param known the words that would have been right
   * @return empty if none is near: more than a third of the word would have to change, or all of it
   */
  public static Optional<String> nearest(String found, Collection<String> known) {
    int limit = found.length() < 2 ? 0 : (found.length() + 2) / 3;
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    return known.stream()
        .filter(word -> distance.apply(found, word) >= 0)
        .min(
            Comparator.<String>comparingInt(word -> distance.apply(found, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A hint that names the nearest known word. */
  public static Optional<String> hint(String found, Collection<String> known) {
    return nearest(found, known).map(word -> "did you mean `" + word + "`?");
  }

  /** A hint that names the nearest known word, or else all of them. */
  public static Optional<String> hintOrList(String found, Collection<String> known) {
    Optional<String> near = hint(found, known);
    return near.isPresent() || known.isEmpty()
        ? near
        : Optional.of("known here: `" + String.join("`, `", known) + "`");
  }
}
