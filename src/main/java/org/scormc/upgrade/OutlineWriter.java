package org.scormc.upgrade;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.Target;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/**
 * Writes the outline that a package carries as {@value PackageOutline#PATH}.
 *
 * <p>Its names are those of js/session/outline.js wherever both know something. The same course
 * gives the same bytes.
 */
public final class OutlineWriter {
  /** The version of this form, which a reader must know. */
  static final int FORMAT = 1;

  /** Stands once in an outline without target: a quote in a text of the course is escaped. */
  private static final String NO_TARGET = "\"target\":\"\"";

  private final String untargeted;

  private OutlineWriter(PackageOutline outline) {
    this.untargeted = text(outline);
  }

  /** Writes the outline of a course, whatever the target. */
  public static OutlineWriter of(CheckedCourse course) {
    return new OutlineWriter(new OutlineMaker(course).outline(""));
  }

  /** The bytes of the outline in a package for some target. */
  public byte[] write(Target target) {
    int at = untargeted.indexOf(NO_TARGET) + NO_TARGET.length() - 1;
    String text = untargeted.substring(0, at) + target.id() + untargeted.substring(at);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(PackageOutline outline) {
    Json.Members json =
        new Json.Members()
            .with("format", FORMAT)
            .with("courseId", outline.courseId())
            .with("title", outline.title())
            .with("version", outline.version())
            .with("language", outline.language())
            .with("target", outline.target())
            .with("state", outline.state())
            .with("masteryScore", outline.masteryScore())
            .with("objectives", units(outline.objectives()))
            .with("lessons", lessons(outline.lessons()))
            .with("glossary", units(outline.glossary()))
            .with("products", outline.products());
    outline.assessment().ifPresent(found -> json.with("assessment", assessment(found)));
    return JsonWriter.lines(json);
  }

  private static Json.Array lessons(List<PackageOutline.Lesson> lessons) {
    Json.Array array = new Json.Array();
    for (PackageOutline.Lesson lesson : lessons) {
      array.add(
          new Json.Members()
              .with("id", lesson.id())
              .with("title", lesson.title())
              .with("sections", units(lesson.sections()))
              .with("questions", items(lesson.items())));
    }
    return array;
  }

  private static Json.Array units(List<PackageOutline.Unit> units) {
    Json.Array array = new Json.Array();
    for (PackageOutline.Unit unit : units) {
      array.add(
          new Json.Members()
              .with("id", unit.id())
              .with("title", unit.title())
              .with("text", unit.text()));
    }
    return array;
  }

  private static Json.Array items(List<PackageOutline.Item> items) {
    Json.Array array = new Json.Array();
    for (PackageOutline.Item item : items) {
      array.add(
          new Json.Members()
              .with("id", item.id())
              .with("kind", item.kind())
              .with("type", item.type())
              .with("section", item.section())
              .with("objective", item.objective())
              .with("weight", item.weight())
              .with("attempts", item.attempts())
              .with("optional", item.optional())
              .with("enemies", texts(item.enemies()))
              .with("variants", item.variants())
              .with("answers", texts(item.answers()))
              .with("key", item.key())
              .with("text", item.text()));
    }
    return array;
  }

  private static Json.Array texts(List<String> texts) {
    Json.Array array = new Json.Array();
    texts.forEach(array::add);
    return array;
  }

  private static Json.Members assessment(PackageOutline.Final assessment) {
    Json.Array cells = new Json.Array();
    for (PackageOutline.Cell cell : assessment.cells()) {
      cells.add(
          new Json.Members()
              .with("objective", cell.objective())
              .with("count", cell.count())
              .with("items", items(cell.items())));
    }
    return new Json.Members()
        .with("title", assessment.title())
        .with("text", assessment.text())
        .with("masteryScore", assessment.masteryScore())
        .with("attempts", assessment.attempts())
        .with("gate", assessment.gate())
        .with("review", assessment.review())
        .with("reportFailed", assessment.reportFailed())
        .with("cells", cells);
  }
}
