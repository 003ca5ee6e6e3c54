package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things of two packages, matched by their ids.
 *
 * @param <T> what they are
 * @param gone those of the old package that the new one does not have
 * @param kept those of both
 * @param added those that the old package does not have
 */
record Pairs<T>(List<T> gone, List<Pair<T>> kept, List<T> added) {
  /** A thing as it was and as it is. */
  record Pair<T>(T before, T after) {}

  static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, String> id) {
    Map<String, T> rest = new LinkedHashMap<>();
    after.forEach(one -> rest.put(id.apply(one), one));
    List<T> gone = new ArrayList<>();
    List<Pair<T>> kept = new ArrayList<>();
    for (T one : before) {
      T now = rest.remove(id.apply(one));
      if (now == null) {
        gone.add(one);
      } else {
        kept.add(new Pair<>(one, now));
      }
    }
    return new Pairs<>(gone, kept, List.copyOf(rest.values()));
  }

  /** Whether those of both stand in another order now. */
  boolean reordered(List<T> after) {
    List<T> now = new ArrayList<>(after);
    now.removeAll(added);
    return !now.equals(kept.stream().map(Pair::after).toList());
  }

  /** Hints at an id that was only renamed: what is gone and what is new have the same text. */
  void hintAtRenames(String what, Function<T, String> id, Function<T, String> text, Changes to) {
    for (T lost : gone) {
      List<T> same =
          added.stream().filter(one -> text.apply(one).equals(text.apply(lost))).toList();
      if (same.size() == 1) {
        String now = id.apply(same.get(0));
        to.hint(
            "the %s `%s` has the text of `%s`: give it back the id `%s`, and nothing of it is lost"
                .formatted(what, now, id.apply(lost), id.apply(lost)));
      }
    }
  }
}
