package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.scormc.course.Markdown;
import org.scormc.course.PlainText;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;

/** Writes questions. The page's script brings them to life; see js/quiz. */
final class QuestionRenderer {
  private final Templates templates;
  private final Messages messages;
  private final int attempts;
  private final MarkdownRenderer markdown;
  private final List<Question> rendered = new ArrayList<>();

  /**
   * A renderer.
   *
   * @param attempts how often a question may be answered
   * @param markdown renders the texts of the questions as part of the page around them
   */
  QuestionRenderer(
      Templates templates, Messages messages, int attempts, MarkdownRenderer markdown) {
    this.templates = templates;
    this.messages = messages;
    this.attempts = attempts;
    this.markdown = markdown;
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
    View.Choice view = view((SingleChoice) question);
    return templates.fill(
        "question.vm", Map.of("question", view, "text", new View.Words(messages)));
  }

  private View.Choice view(SingleChoice question) {
    String id = question.id().value();
    List<Node> stem = MarkdownRenderer.children(question.stem().document());
    boolean paragraph = !stem.isEmpty() && stem.get(0) instanceof Paragraph;
    Markup legend =
        paragraph
            ? markdown.render(MarkdownRenderer.children(stem.get(0)))
            : Markup.ofText(messages.get("question.legend"));
    return new View.Choice(
        id,
        description(stem),
        legend,
        markdown.render(paragraph ? stem.subList(1, stem.size()) : stem),
        question.shuffle(),
        AnswerDigest.of(id, rightOption(question)),
        attempts,
        question.options().stream()
            .map(o -> new View.Option(o.id().value(), phrase(o.text()), blocks(o.feedback())))
            .toList());
  }

  private static String description(List<Node> stem) {
    return stem.stream().map(PlainText::of).collect(Collectors.joining(" ")).strip();
  }

  private static String rightOption(SingleChoice question) {
    return question.options().stream()
        .filter(SingleChoice.Option::correct)
        .map(option -> option.id().value())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no right option"));
  }

  private Markup blocks(Markdown text) {
    return markdown.render(MarkdownRenderer.children(text.document()));
  }

  /** A text without the paragraph around it, if it is a single one. */
  private Markup phrase(Markdown text) {
    List<Node> nodes = MarkdownRenderer.children(text.document());
    boolean single = nodes.size() == 1 && nodes.get(0) instanceof Paragraph;
    return markdown.render(single ? MarkdownRenderer.children(nodes.get(0)) : nodes);
  }
}
