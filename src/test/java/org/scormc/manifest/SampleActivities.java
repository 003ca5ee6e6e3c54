package org.scormc.manifest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Courses of several SCOs to write manifests of. */
final class SampleActivities {
  private SampleActivities() {}

  /** Two lessons, and a final that opens when both are done. */
  static List<Activity> gated() {
    return List.of(lesson("first"), lesson("second"), exam(true));
  }

  /** The same with a final that is open from the start. */
  static List<Activity> open() {
    return List.of(lesson("first"), lesson("second"), exam(false));
  }

  /** A lesson with questions, one without, no final. */
  static List<Activity> withoutFinal() {
    return List.of(
        new Activity("first", "First <b>", false, true, Optional.of(score("0.7")), score("1.0000")),
        new Activity("second", "Second", false, true, Optional.empty(), score("0.0000")));
  }

  /** Their files: style for both and the final, a picture for both lessons. */
  static List<PartFiles> files() {
    return List.of(
        part("first", "a.svg", "glossary.html", "lessons/first.html", "style.css"),
        part("second", "a.svg", "b.svg", "glossary.html", "lessons/second.html", "style.css"),
        part("final", "final.html", "glossary.html", "style.css"));
  }

  private static PartFiles part(String id, String... files) {
    String entry = "sco-" + id + ".html";
    TreeSet<String> all = new TreeSet<>(List.of(files));
    all.add(entry);
    return new PartFiles(id, entry, all);
  }

  private static Activity lesson(String id) {
    return new Activity(id, "Lesson " + id, false, false, Optional.empty(), score("0.0000"));
  }

  private static Activity exam(boolean gated) {
    return new Activity(
        "final", "Final", gated, true, Optional.of(score("0.8000")), score("1.0000"));
  }

  private static BigDecimal score(String score) {
    return new BigDecimal(score);
  }
}
