package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.List;
import org.scormc.upgrade.PackageOutline.Item;

/** Compares what learners answer under the same id. */
final class ItemComparison {
  private final Changes changes;
  private final boolean scored;

  /**
   * A comparison.
   *
   * @param scored whether the score of the course comes from the items that are compared
   */
  ItemComparison(Changes changes, boolean scored) {
    this.changes = changes;
    this.scored = scored;
  }

  /** Compares an item of a lesson or of a pool with its successor. */
  void compare(String where, Item before, Item after) {
    String name = name(after);
    if (!before.type().equals(after.type()) || !before.kind().equals(after.kind())) {
      String what = "of type " + after.type() + ", was " + before.type();
      changes.add(Effect.ANOTHER_TYPE, where, what, name);
    } else {
      answers(where, before, after);
    }
    if (before.weight() != after.weight()) {
      Effect effect = scored ? Effect.WEIGHT : Effect.REPORTS;
      changes.add(effect, where, now("weight", before.weight(), after.weight()), name);
    }
    attempts(where, before, after);
    if (before.optional() && !after.optional()) {
      changes.add(Effect.NEW_PART, where, "no longer optional", name);
    } else if (!before.optional() && after.optional()) {
      changes.add(Effect.LESS_ASKED, where, "optional now", name);
    }
    if (!before.objective().equals(after.objective())) {
      String what = "tests `" + after.objective() + "`, tested `" + before.objective() + "`";
      changes.add(Effect.REPORTS, where, what, name);
    }
    if (!before.enemies().equals(after.enemies())) {
      changes.add(Effect.DRAW, where, "drawn with others", name);
    }
    if (!before.text().equals(after.text())) {
      changes.add(Effect.WORDS, where, "other words", name);
    }
  }

  private void answers(String where, Item before, Item after) {
    List<String> gone = new ArrayList<>(before.answers());
    gone.removeAll(after.answers());
    List<String> added = new ArrayList<>(after.answers());
    added.removeAll(before.answers());
    if (!gone.isEmpty()) {
      changes.add(Effect.CHOICE_GONE, where, "answers gone", ids(after, gone));
    }
    if (!added.isEmpty()) {
      changes.add(Effect.NEW_ANSWER, where, "new answers", ids(after, added));
    }
    if (before.variants() != after.variants()) {
      String what = now("variants", before.variants(), after.variants());
      changes.add(Effect.NUMBERS, where, what, name(after));
    } else if (!before.key().equals(after.key())) {
      changes.add(Effect.KEY, where, "another key", name(after));
    }
  }

  private static String ids(Item item, List<String> answers) {
    return name(item) + " (`" + String.join("`, `", answers) + "`)";
  }

  private void attempts(String where, Item before, Item after) {
    if (before.attempts() == after.attempts()) {
      return;
    }
    boolean more =
        after.attempts() == 0 || (before.attempts() != 0 && after.attempts() > before.attempts());
    String what = "attempts " + times(after.attempts()) + ", was " + times(before.attempts());
    changes.add(more ? Effect.MORE_ATTEMPTS : Effect.FEWER_ATTEMPTS, where, what, name(after));
  }

  private static String times(int attempts) {
    return attempts == 0 ? "any number" : Integer.toString(attempts);
  }

  static String now(String what, Object before, Object after) {
    return what + " " + after + ", was " + before;
  }

  /** An item in a report. */
  static String name(Item item) {
    return (item.kind().equals("question") ? "question `" : "exercise part `") + item.id() + "`";
  }
}
