package org.scormc.renderer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Question;
import org.scormc.source.Located;

/** Writes what the pages say of the final assessment; see js/final. */
final class FinalRenderer {
  private final Course course;
  private final MarkdownRenderer markdown;

  /**
   * A renderer.
   *
   * @param markdown renders the texts of the assessment's page
   */
  FinalRenderer(Course course, MarkdownRenderer markdown) {
    this.course = course;
    this.markdown = markdown;
  }

  FinalView view(Assessment assessment) {
    return new FinalView(
        assessment.title().value(),
        markdown.render(MarkdownRenderer.children(assessment.intro().document())),
        course.language().value(),
        WritingDirection.of(course.language().value()),
        assessment.attempts(),
        assessment.masteryScore(),
        Math.round(assessment.masteryScore() * 100),
        word(assessment.gate()),
        word(assessment.review()),
        assessment.reportFailed(),
        assessment.length(),
        assessment.cells().stream().map(cell -> cell(assessment, cell)).toList(),
        assessment.pool().stream().map(markdown::question).toList(),
        !assessment.exercises().isEmpty());
  }

  private FinalView.Cell cell(Assessment assessment, Assessment.Cell cell) {
    String id = cell.objective().value();
    String text =
        course.objectives().stream()
            .filter(objective -> objective.id().value().equals(id))
            .map(objective -> objective.text().value())
            .findFirst()
            .orElse(id);
    List<FinalView.Item> items = assessment.of(cell).stream().map(FinalRenderer::item).toList();
    return new FinalView.Cell(id, text, cell.count().value(), items);
  }

  private static FinalView.Item item(Question question) {
    return new FinalView.Item(
        question.id().value(),
        question.head().weight(),
        question.head().enemies().stream().map(Located::value).collect(Collectors.joining(" ")),
        question.variants().size());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
