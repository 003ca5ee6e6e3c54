package org.scormc.conformance;

import java.util.Collection;
import java.util.Optional;
import org.scormc.diagnostic.Spelling;

/**
 * Hints for names that aren't known. Each compares a name with all that are, so a package with very
 * many gets them for the first only. Not thread-safe.
 */
final class Guesses {
  private static final int MOST_GUESSES = 100;
  private static final int MOST_KNOWN = 5000;

  private int left = MOST_GUESSES;

  Optional<String> hint(String found, Collection<String> known) {
    left--;
    return left < 0 || known.size() > MOST_KNOWN ? Optional.empty() : Spelling.hint(found, known);
  }
}
