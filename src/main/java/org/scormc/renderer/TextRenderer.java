package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.CheckedLesson;
import org.scormc.checker.Section;
import org.scormc.course.Assessment;
import org.scormc.course.Course;
import org.scormc.course.Lesson;
import org.scormc.course.ProductTable;
import org.scormc.course.Question;
import org.scormc.course.Term;
import org.scormc.highlight.CodeHighlighter;

/** Renders the texts of a page as its template wants them. For another page make another. */
final class TextRenderer {
  private final CheckedCourse checked;
  private final Course course;
  private final Messages messages;
  private final Templates templates;
  private final CodeHighlighter highlighter;
  private final Pictures pictures;

  /**
   * A renderer.
   *
   * @param pictures shows the pictures of the page
   */
  TextRenderer(
      CheckedCourse checked,
      Messages messages,
      Templates templates,
      CodeHighlighter highlighter,
      Pictures pictures) {
    this.checked = checked;
    this.course = checked.course();
    this.messages = messages;
    this.templates = templates;
    this.highlighter = highlighter;
    this.pictures = pictures;
  }

  /**
   * A lesson.
   *
   * @param number its place in the course, from 1
   */
  View.Lesson lesson(CheckedLesson checkedLesson, int number) {
    Lesson lesson = checkedLesson.lesson();
    MarkdownRenderer markdown = markdown(lesson.id().value());
    List<View.Section> sections = new ArrayList<>();
    List<View.QuestionEntry> questions = new ArrayList<>();
    for (Section section : checkedLesson.sections()) {
      markdown.startScreen(Routes.section(lesson.id().value(), section.id()));
      Markup body = markdown.render(section.blocks());
      sections.add(
          new View.Section(
              sections.size() + 1, section.id(), section.title(), body, markdown.notes()));
      for (Question question : markdown.questionsOfScreen()) {
        questions.add(
            new View.QuestionEntry(
                question.id().value(),
                "question",
                question.objective().value(),
                question.scored() ? question.head().weight() : 0,
                question.scored() ? course.attempts() : 1,
                section.id(),
                false));
      }
      questions.addAll(markdown.exercisesOfScreen(section.id()));
    }
    boolean engine =
        markdown.figures()
            || questions.stream().anyMatch(entry -> entry.kind().equals("exercise-part"));
    return new View.Lesson(
        number,
        lesson.id().value(),
        lesson.title().value(),
        lesson.minutes().value(),
        List.copyOf(sections),
        List.copyOf(questions),
        engine);
  }

  /** The glossary. */
  List<View.Entry> glossary() {
    MarkdownRenderer markdown = markdown("");
    List<View.Entry> entries = new ArrayList<>();
    for (Term term : course.glossary()) {
      markdown.startScreen(Routes.term(term.id().value()));
      Markup definition = markdown.render(MarkdownRenderer.children(term.definition().document()));
      entries.add(
          new View.Entry(term.id().value(), term.name().value(), definition, markdown.notes()));
    }
    return List.copyOf(entries);
  }

  /** The table of products. */
  ProductsView.Table products(ProductTable table) {
    return markdown("").products(table);
  }

  /** The final assessment. */
  FinalView exam(Assessment assessment) {
    return new FinalRenderer(course, markdown("")).view(assessment);
  }

  private MarkdownRenderer markdown(String lesson) {
    return new MarkdownRenderer(checked, messages, templates, highlighter, pictures, lesson);
  }
}
