package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.scormc.course.PlainText;
import org.scormc.course.Question;
import org.scormc.course.TrueFalse;

/**
 * Writes questions: a form that holds a sheet for each variant of the question. The page's script
 * brings them to life; see js/quiz.
 */
final class QuestionRenderer {
  private final Templates templates;
  private final Messages messages;
  private final int attempts;
  private final MarkdownRenderer markdown;
  private final QuestionBody body;
  private final List<Question> rendered = new ArrayList<>();

  /**
   * A renderer.
   *
   * @param attempts how often a question may be answered; 0 for any number of times
   * @param markdown renders the texts of the questions as part of the page around them
   */
  QuestionRenderer(
      Templates templates, Messages messages, int attempts, MarkdownRenderer markdown) {
    this.templates = templates;
    this.messages = messages;
    this.attempts = attempts;
    this.markdown = markdown;
    this.body = new QuestionBody(templates, messages, markdown);
  }

  /** Starts a screen. */
  void startScreen() {
    rendered.clear();
  }

  /** The questions rendered since the screen was started. */
  List<Question> ofScreen() {
    return List.copyOf(rendered);
  }

  /** The form of a question. */
  Markup render(Question question) {
    rendered.add(question);
    String id = question.id().value();
    List<Question> variants = question.variants();
    List<Markup> sheets = new ArrayList<>();
    for (Question variant : variants) {
      sheets.add(sheet(variant, variants.size() == 1 ? id : id + "/" + sheets.size()));
    }
    View.Question view =
        new View.Question(
            id, question.kind(), question.scored() ? attempts : 1, question.scored(), sheets);
    return templates.fill(
        "question.vm", Map.of("question", view, "text", new View.Words(messages)));
  }

  /** What a learner meets of a variant. */
  private Markup sheet(Question question, String salt) {
    List<Node> stem = MarkdownRenderer.children(question.stem().document());
    boolean paragraph = !stem.isEmpty() && stem.get(0) instanceof Paragraph;
    Markup legend =
        paragraph
            ? markdown.render(MarkdownRenderer.children(stem.get(0)))
            : Markup.ofText(messages.get("question.legend"));
    View.Sheet view =
        new View.Sheet(
            question.id().value(),
            salt,
            AnswerKey.of(question, salt),
            stem.stream().map(PlainText::of).collect(Collectors.joining(" ")).strip(),
            messages.get(question instanceof TrueFalse ? "question.claim" : "question.title"),
            legend,
            markdown.render(paragraph ? stem.subList(1, stem.size()) : stem),
            body.note(question),
            body.of(question),
            question.head().hints().stream().map(body::blocks).toList(),
            body.blocks(question.head().explanation()));
    return templates.fill(
        "question-sheet.vm", Map.of("sheet", view, "text", new View.Words(messages)));
  }
}
