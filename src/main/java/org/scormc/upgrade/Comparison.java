package org.scormc.upgrade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scormc.upgrade.PackageOutline.Unit;

/**
 * What is different between two packages of one course, and what becomes of learners who have begun
 * the old one if the new one takes its place.
 *
 * @param before the outline of the old package
 * @param after the outline of the new one
 * @param changes what is different, in the order of the course
 * @param warnings what may be a mistake of whoever made the new package
 * @param hints what would lose less
 */
public record Comparison(
    PackageOutline before,
    PackageOutline after,
    List<Change> changes,
    List<String> warnings,
    List<String> hints) {
  /** How a target ends whose packages have a record for each lesson. */
  static final String MULTI = "-multi";

  private static final String COURSE = "course";

  /** Copies the lists. */
  public Comparison {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
    hints = List.copyOf(hints);
  }

  /** The comparison of two packages of the same course. */
  static Comparison of(PackedCourse before, PackedCourse after) {
    Changes changes = new Changes();
    records(before, after, changes);
    course(before.outline(), after.outline(), changes);
    new LessonComparison(before.outline(), after.outline(), changes).compare();
    new FinalComparison(changes)
        .compare(before.outline().assessment(), after.outline().assessment());
    texts(before.outline(), after.outline(), changes);
    ShortNames.compare(before.outline(), after.outline(), changes);
    if (changes.isEmpty() && !before.files().equals(after.files())) {
      changes.add(Effect.FILES, COURSE, "other pages, look or scripts");
    }
    List<String> warnings = warnings(before.outline(), after.outline(), changes.isEmpty());
    return new Comparison(
        before.outline(), after.outline(), changes.list(), warnings, changes.hints());
  }

  /** The kind of the change that weighs most; empty if nothing is different. */
  public Optional<UpgradeKind> kind() {
    return changes.stream()
        .map(change -> change.effect().kind())
        .max(Comparator.<UpgradeKind>naturalOrder());
  }

  private static void records(PackedCourse before, PackedCourse after, Changes changes) {
    String target = after.outline().target();
    if (!before.outline().target().equals(target)) {
      String what = "made for " + target + ", was for " + before.outline().target();
      changes.add(Effect.OTHER_RECORD, "package", what);
    } else if (anotherRecord(before, after)) {
      String now = String.join(", ", after.records());
      String was = String.join(", ", before.records());
      String what = ItemComparison.now("item identifiers", was, now);
      changes.add(Effect.OTHER_RECORD, "package", what);
    }
    if (after.outline().state() < before.outline().state()) {
      changes.add(Effect.OLDER_STATE, "package", "made by an older scormc");
    }
  }

  /** Whether an LMS looks in vain for a record that does not go with a lesson that is gone. */
  private static boolean anotherRecord(PackedCourse before, PackedCourse after) {
    List<String> gone = new ArrayList<>(before.records());
    gone.removeAll(after.records());
    PackageOutline old = before.outline();
    PackageOutline now = after.outline();
    int parts = Pairs.of(old.lessons(), now.lessons(), PackageOutline.Lesson::id).gone().size();
    parts += old.assessment().isPresent() && now.assessment().isEmpty() ? 1 : 0;
    return gone.size() > (now.target().endsWith(MULTI) ? parts : 0);
  }

  private static void course(PackageOutline before, PackageOutline after, Changes changes) {
    if (!before.language().equals(after.language())) {
      String what = ItemComparison.now("language", before.language(), after.language());
      changes.add(Effect.LANGUAGE, COURSE, what);
    }
    int harder = mastery(after).compareTo(mastery(before));
    if (harder != 0) {
      String what = ItemComparison.now("mastery score", mastery(before), mastery(after));
      changes.add(harder > 0 ? Effect.HARDER : Effect.EASIER, COURSE, what);
    }
    Pairs<Unit> objectives = Pairs.of(before.objectives(), after.objectives(), Unit::id);
    for (Unit objective : objectives.gone()) {
      changes.add(Effect.OBJECTIVE_GONE, COURSE, "gone", "objective `" + objective.id() + "`");
    }
    for (Unit objective : objectives.added()) {
      changes.add(Effect.NEW_OFFER, COURSE, "new", "objective `" + objective.id() + "`");
    }
    objectives.hintAtRenames("objective", Unit::id, Unit::text, changes);
  }

  /** The least score that passes the course: that of the final, if there is one. */
  private static BigDecimal mastery(PackageOutline outline) {
    String score =
        outline.assessment().map(PackageOutline.Final::masteryScore).orElse(outline.masteryScore());
    return new BigDecimal(score);
  }

  /** What learners only read. */
  private static void texts(PackageOutline before, PackageOutline after, Changes changes) {
    if (!before.title().equals(after.title())) {
      changes.add(Effect.WORDS, COURSE, "another title");
    }
    for (Pairs.Pair<Unit> pair :
        Pairs.of(before.objectives(), after.objectives(), Unit::id).kept()) {
      if (!pair.before().equals(pair.after())) {
        changes.add(Effect.WORDS, COURSE, "other words", "objective `" + pair.after().id() + "`");
      }
    }
    List<Unit> glossary = new ArrayList<>(after.glossary());
    glossary.removeAll(before.glossary());
    glossary.forEach(
        term -> changes.add(Effect.WORDS, "glossary", "other words", "`" + term.id() + "`"));
    for (Unit term : Pairs.of(before.glossary(), after.glossary(), Unit::id).gone()) {
      changes.add(Effect.WORDS, "glossary", "gone", "`" + term.id() + "`");
    }
    if (!before.products().equals(after.products())) {
      changes.add(Effect.WORDS, "products", "other words");
    }
  }

  private static List<String> warnings(
      PackageOutline before, PackageOutline after, boolean identical) {
    int order = new VersionOrder().compare(after.version(), before.version());
    if (order < 0) {
      return List.of(
          "the new package has the older version, %s after %s; are the two in the right order?"
              .formatted(after.version(), before.version()));
    }
    return identical || order > 0
        ? List.of()
        : List.of(
            "both packages say version %s; raise `version` in course.yaml, by which people and LMSs tell them apart"
                .formatted(after.version()));
  }
}
