package org.scormc.upgrade;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scormc.upgrade.PackageOutline.Item;
import org.scormc.upgrade.PackageOutline.Lesson;
import org.scormc.upgrade.PackageOutline.Unit;

/** Compares the lessons of two packages: what is read, and what is answered. */
final class LessonComparison {
  private static final String COURSE = "course";

  private final PackageOutline before;
  private final PackageOutline after;
  private final Changes changes;

  LessonComparison(PackageOutline before, PackageOutline after, Changes changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  void compare() {
    Pairs<Lesson> lessons = Pairs.of(before.lessons(), after.lessons(), Lesson::id);
    for (Lesson lesson : lessons.gone()) {
      changes.add(Effect.READ_GONE, COURSE, "gone", "lesson `" + lesson.id() + "`");
    }
    for (Lesson lesson : lessons.added()) {
      changes.add(Effect.NEW_PART, COURSE, "new", "lesson `" + lesson.id() + "`");
    }
    if (lessons.reordered(after.lessons())) {
      changes.add(Effect.MOVED, COURSE, "lessons in another order");
    }
    lessons.hintAtRenames("lesson", Lesson::id, LessonComparison::text, changes);
    for (Pairs.Pair<Lesson> pair : lessons.kept()) {
      sections(pair.before(), pair.after());
    }
    items();
  }

  /** All that is read in a lesson. */
  private static String text(Lesson lesson) {
    Digest digest = new Digest();
    lesson.sections().forEach(section -> digest.add(section.id()).add(section.text()));
    return digest.end();
  }

  private void sections(Lesson lesson, Lesson now) {
    String where = where(now);
    if (!lesson.title().equals(now.title())) {
      changes.add(Effect.WORDS, where, "another title");
    }
    Pairs<Unit> sections = Pairs.of(lesson.sections(), now.sections(), Unit::id);
    for (Unit section : sections.gone()) {
      changes.add(Effect.READ_GONE, where, "gone", name(section));
    }
    for (Unit section : sections.added()) {
      changes.add(Effect.NEW_PART, where, "new", name(section));
    }
    if (sections.reordered(now.sections())) {
      changes.add(Effect.MOVED, where, "sections in another order");
    }
    sections.hintAtRenames("section", Unit::id, Unit::text, changes);
    for (Pairs.Pair<Unit> pair : sections.kept()) {
      if (!pair.before().equals(pair.after())) {
        changes.add(Effect.WORDS, where, "other words", name(pair.after()));
      }
    }
  }

  private void items() {
    Pairs<Item> items = Pairs.of(before.items(), after.items(), Item::id);
    Map<String, Lesson> homes = homes(before);
    Map<String, Lesson> homesNow = homes(after);
    for (Item item : items.gone()) {
      changes.add(Effect.ITEM_GONE, where(homes.get(item.id())), "gone", ItemComparison.name(item));
    }
    for (Item item : items.added()) {
      Effect effect = item.optional() ? Effect.NEW_OFFER : Effect.NEW_PART;
      changes.add(effect, where(homesNow.get(item.id())), "new", ItemComparison.name(item));
    }
    items.hintAtRenames("item", Item::id, Item::text, changes);
    ItemComparison comparison = new ItemComparison(changes, after.assessment().isEmpty());
    for (Pairs.Pair<Item> pair : items.kept()) {
      Lesson home = homes.get(pair.before().id());
      Lesson now = homesNow.get(pair.before().id());
      comparison.compare(where(now), pair.before(), pair.after());
      moved(home, now, pair);
    }
  }

  private void moved(Lesson home, Lesson now, Pairs.Pair<Item> pair) {
    boolean elsewhere = !home.id().equals(now.id());
    String name = ItemComparison.name(pair.after());
    if (elsewhere && after.target().endsWith(Comparison.MULTI)) {
      // each lesson of such a package has a record of its own
      changes.add(Effect.ITEM_GONE, where(now), "moved here from lesson `" + home.id() + "`", name);
    } else if (elsewhere) {
      changes.add(Effect.MOVED, where(now), "moved here from lesson `" + home.id() + "`", name);
    } else if (!pair.before().section().equals(pair.after().section())) {
      changes.add(Effect.MOVED, where(now), "in another section", name);
    }
  }

  private static Map<String, Lesson> homes(PackageOutline outline) {
    Map<String, Lesson> homes = new LinkedHashMap<>();
    for (Lesson lesson : outline.lessons()) {
      lesson.items().forEach(item -> homes.put(item.id(), lesson));
    }
    return homes;
  }

  private static String where(Lesson lesson) {
    return "lesson `" + lesson.id() + "`";
  }

  private static String name(Unit section) {
    return "section `" + section.id() + "`";
  }
}
