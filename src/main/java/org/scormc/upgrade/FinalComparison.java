package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.upgrade.PackageOutline.Final;
import org.scormc.upgrade.PackageOutline.Item;

/** Compares the final assessments of two packages. */
final class FinalComparison {
  private static final String FINAL = "final";

  private final Changes changes;

  FinalComparison(Changes changes) {
    this.changes = changes;
  }

  void compare(Optional<Final> before, Optional<Final> after) {
    if (before.isPresent() && after.isPresent()) {
      rules(before.get(), after.get());
      plan(before.get(), after.get());
      pool(items(before.get()), items(after.get()));
    } else if (after.isPresent()) {
      changes.add(Effect.NEW_FINAL, FINAL, "new");
    } else if (before.isPresent()) {
      changes.add(Effect.FINAL_GONE, FINAL, "gone");
    }
  }

  private void rules(Final before, Final after) {
    if (before.attempts() != after.attempts()) {
      boolean more = after.attempts() > before.attempts();
      String what = ItemComparison.now("attempts", before.attempts(), after.attempts());
      changes.add(more ? Effect.MORE_ATTEMPTS : Effect.FEWER_PAPERS, FINAL, what);
    }
    if (!before.gate().equals(after.gate())) {
      String what = ItemComparison.now("gate", before.gate(), after.gate());
      changes.add(after.gate().equals("open") ? Effect.GATE_OPENED : Effect.GATE_SHUT, FINAL, what);
    }
    if (!before.review().equals(after.review())) {
      changes.add(
          Effect.REVIEW, FINAL, ItemComparison.now("review", before.review(), after.review()));
    }
    if (before.reportFailed() != after.reportFailed()) {
      String what =
          after.reportFailed() ? "reports a failure" : "reports no failure before the last";
      changes.add(Effect.REPORTS, FINAL, what);
    }
    if (!before.title().equals(after.title()) || !before.text().equals(after.text())) {
      changes.add(Effect.WORDS, FINAL, "another title or introduction");
    }
  }

  private void plan(Final before, Final after) {
    if (before.length() != after.length()) {
      String what = ItemComparison.now("questions of a paper", before.length(), after.length());
      changes.add(Effect.PAPER, FINAL, what);
    } else if (!counts(before).equals(counts(after)) || regrouped(before, after)) {
      changes.add(Effect.DRAW, FINAL, "drawn by another plan");
    }
  }

  private static List<String> counts(Final assessment) {
    return assessment.cells().stream().map(cell -> cell.count() + " " + cell.objective()).toList();
  }

  /** Whether a question is drawn from another part of the plan now. */
  private static boolean regrouped(Final before, Final after) {
    Map<String, Integer> now = parts(after);
    return parts(before).entrySet().stream()
        .anyMatch(one -> !now.getOrDefault(one.getKey(), one.getValue()).equals(one.getValue()));
  }

  private static Map<String, Integer> parts(Final assessment) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (int i = 0; i < assessment.cells().size(); i++) {
      for (Item item : assessment.cells().get(i).items()) {
        parts.put(item.id(), i);
      }
    }
    return parts;
  }

  private static List<Item> items(Final assessment) {
    List<Item> items = new ArrayList<>();
    assessment.cells().forEach(cell -> items.addAll(cell.items()));
    return items;
  }

  private void pool(List<Item> before, List<Item> after) {
    Pairs<Item> items = Pairs.of(before, after, Item::id);
    for (Item item : items.gone()) {
      changes.add(Effect.POOL_GONE, FINAL, "gone", ItemComparison.name(item));
    }
    for (Item item : items.added()) {
      changes.add(Effect.DRAW, FINAL, "new", ItemComparison.name(item));
    }
    items.hintAtRenames("question", Item::id, Item::text, changes);
    if (items.reordered(after)) {
      changes.add(Effect.DRAW, FINAL, "pool in another order");
    }
    ItemComparison comparison = new ItemComparison(changes, true);
    items.kept().forEach(pair -> comparison.compare(FINAL, pair.before(), pair.after()));
  }
}
