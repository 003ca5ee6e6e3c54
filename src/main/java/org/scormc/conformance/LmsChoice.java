package org.scormc.conformance;

import java.util.ArrayList;
import java.util.List;
import org.scormc.diagnostic.Spelling;

/**
 * The LMSs that a package is held against.
 *
 * @param lms these
 * @param named whether someone asked for just these, and so wants to hear too that one of them
 *     takes no package of this edition
 */
public record LmsChoice(List<Lms> lms, boolean named) {
  private static final String NONE = "none";

  /** Copies the list. */
  public LmsChoice {
    lms = List.copyOf(lms);
  }

  /** All LMSs, when nobody asked for one: a package is not meant for each of them. */
  public static LmsChoice any() {
    return new LmsChoice(List.of(Lms.values()), false);
  }

  /**
   * What someone asked for: names such as {@code moodle}, {@code none} alone for the standard
   * alone, or nothing for {@link #any}.
   *
   * @throws IllegalArgumentException if one of them is unknown; the message is for who asked
   */
  public static LmsChoice parse(List<String> names) {
    if (names.isEmpty()) {
      return any();
    }
    if (names.equals(List.of(NONE))) {
      return new LmsChoice(List.of(), true);
    }
    for (String name : names) {
      if (Lms.of(name).isEmpty()) {
        List<String> known = new ArrayList<>(Lms.ids());
        known.add(NONE);
        throw new IllegalArgumentException(
            name + Spelling.hintOrList(name, known).map(hint -> " (" + hint + ")").orElse(""));
      }
    }
    return new LmsChoice(
        names.stream().distinct().flatMap(name -> Lms.of(name).stream()).toList(), true);
  }
}
