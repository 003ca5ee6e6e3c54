package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/** The forms in which a comparison is written. */
public enum ComparisonFormat {
  /** For people: the verdict, the changes by kind, and what happens to learners. */
  TEXT {
    @Override
    public String write(Comparison comparison) {
      List<String> lines = new ArrayList<>();
      lines.add(verdict(comparison));
      comparison.warnings().forEach(warning -> lines.add("warning: " + warning));
      for (UpgradeKind kind : MOST_FIRST) {
        List<String> changes =
            comparison.changes().stream()
                .filter(change -> change.effect().kind() == kind)
                .map(change -> "  " + change.line())
                .toList();
        section(lines, kind.word(), changes);
      }
      section(lines, "hints", comparison.hints().stream().map(hint -> "  " + hint).toList());
      if (!comparison.changes().isEmpty()) {
        section(lines, "what happens to learners", learners(comparison));
      }
      return String.join("\n", lines) + "\n";
    }
  },
  /** For programs: one object. */
  JSON {
    @Override
    public String write(Comparison comparison) {
      Json.Array changes = new Json.Array();
      for (Change change : comparison.changes()) {
        changes.add(
            new Json.Members()
                .with("kind", change.effect().kind().word())
                .with("effect", change.effect().word())
                .with("where", change.where())
                .with("what", change.what())
                .with("subjects", texts(change.subjects()))
                .with("begun", change.effect().begun())
                .with("finished", change.effect().finished()));
      }
      return JsonWriter.lines(
          new Json.Members()
              .with("kind", word(comparison))
              .with("course", comparison.after().courseId())
              .with("old", version(comparison.before()))
              .with("new", version(comparison.after()))
              .with("changes", changes)
              .with("warnings", texts(comparison.warnings()))
              .with("hints", texts(comparison.hints())));
    }
  };

  private static final List<UpgradeKind> MOST_FIRST =
      List.of(UpgradeKind.BREAKING, UpgradeKind.COMPATIBLE, UpgradeKind.TEXT_ONLY);

  /** The comparison as a text that ends with a line end. */
  public abstract String write(Comparison comparison);

  private static String word(Comparison comparison) {
    return comparison.kind().map(UpgradeKind::word).orElse("identical");
  }

  private static String verdict(Comparison comparison) {
    String meaning = comparison.kind().map(UpgradeKind::meaning).orElse("nothing is different");
    PackageOutline after = comparison.after();
    String versions = comparison.before().version() + " -> " + after.version();
    return word(comparison) + ": " + after.courseId() + " " + versions + ": " + meaning;
  }

  private static void section(List<String> lines, String title, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add("");
      lines.add(title);
      lines.addAll(entries);
    }
  }

  private static List<String> learners(Comparison comparison) {
    List<Effect> effects =
        comparison.changes().stream()
            .map(Change::effect)
            .distinct()
            .sorted(Comparator.comparing(Effect::kind).reversed())
            .toList();
    boolean anew = effects.stream().anyMatch(Effect::endsRecords);
    List<String> lines = new ArrayList<>();
    lines.add("  Who has not begun takes the new package from the start.");
    if (anew) {
      lines.add("  Who has begun:");
    } else {
      lines.add(
          "  Who has begun keeps place, answers, attempts, drafts, hints, an open paper and the best"
              + " score. What changes:");
    }
    lines.addAll(sentences(effects.stream().map(Effect::begun).toList()));
    if (anew) {
      lines.add("  Who has finished:");
    } else {
      lines.add("  Who has finished stays so: completed, passed, with the score reached.");
    }
    lines.addAll(sentences(effects.stream().map(Effect::finished).toList()));
    return lines;
  }

  private static List<String> sentences(Collection<String> texts) {
    Set<String> lines = new LinkedHashSet<>();
    texts.stream().filter(text -> !text.isEmpty()).forEach(text -> lines.add("  - " + text));
    return List.copyOf(lines);
  }

  private static Json.Array texts(List<String> texts) {
    Json.Array array = new Json.Array();
    texts.forEach(array::add);
    return array;
  }

  private static Json.Members version(PackageOutline outline) {
    return new Json.Members()
        .with("version", outline.version())
        .with("language", outline.language())
        .with("target", outline.target());
  }
}
