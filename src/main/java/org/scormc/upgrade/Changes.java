package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects changes; what has changed in the same way at the same place is told together. */
final class Changes {
  private final Map<Change, Set<String>> subjects = new LinkedHashMap<>();
  private final List<String> hints = new ArrayList<>();

  void add(Effect effect, String where, String what) {
    subjects.computeIfAbsent(
        new Change(effect, where, what, List.of()), c -> new LinkedHashSet<>());
  }

  void add(Effect effect, String where, String what, String subject) {
    subjects
        .computeIfAbsent(new Change(effect, where, what, List.of()), c -> new LinkedHashSet<>())
        .add(subject);
  }

  void hint(String hint) {
    hints.add(hint);
  }

  boolean isEmpty() {
    return subjects.isEmpty();
  }

  /** In the order in which they were found. */
  List<Change> list() {
    List<Change> changes = new ArrayList<>();
    subjects.forEach(
        (change, of) ->
            changes.add(
                new Change(change.effect(), change.where(), change.what(), List.copyOf(of))));
    return changes;
  }

  List<String> hints() {
    return List.copyOf(hints);
  }
}
