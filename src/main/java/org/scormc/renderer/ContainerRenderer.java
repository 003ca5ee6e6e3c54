package org.scormc.renderer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.ContainerBlock;
import org.scormc.course.ContainerKind;

/** Writes asides, and puts questions, exercises and tables where the author placed them. */
final class ContainerRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final CheckedCourse course;
  private final Messages messages;
  private final QuestionRenderer questions;
  private final ExerciseRenderer exercises;
  private final ProductRenderer products;
  private final Inserts inserts;

  ContainerRenderer(
      HtmlNodeRendererContext context,
      CheckedCourse course,
      Messages messages,
      QuestionRenderer questions,
      ExerciseRenderer exercises,
      ProductRenderer products,
      Inserts inserts) {
    this.context = context;
    this.course = course;
    this.messages = messages;
    this.questions = questions;
    this.exercises = exercises;
    this.products = products;
    this.inserts = inserts;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(ContainerBlock.class);
  }

  @Override
  public void render(Node node) {
    ContainerBlock block = (ContainerBlock) node;
    ContainerKind kind =
        ContainerKind.of(block.name())
            .orElseThrow(() -> new IllegalStateException("no container " + block.name()));
    switch (kind) {
      case QUESTION -> insert(questions.render(course.question(block)));
      case EXERCISE -> insert(exercises.render(course.exercise(block)));
      case PRODUCTS -> insert(products.render(course.products(block)));
      default -> aside(block, kind);
    }
  }

  private void insert(Markup piece) {
    HtmlWriter html = context.getWriter();
    html.line();
    html.raw(inserts.hold(piece));
    html.line();
  }

  private void aside(ContainerBlock block, ContainerKind kind) {
    HtmlWriter html = context.getWriter();
    String label = messages.get("aside." + kind.word());
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "aside " + kind.word());
    attributes.put("role", "note");
    attributes.put(
        "aria-label", block.argument().isEmpty() ? label : label + ": " + block.argument());
    html.line();
    html.tag("div", attributes);
    html.line();
    html.tag("p", Map.of("class", "aside-label"));
    html.text(label);
    html.tag("/p");
    html.line();
    if (!block.argument().isEmpty()) {
      html.tag("p", Map.of("class", "aside-title"));
      html.text(block.argument());
      html.tag("/p");
      html.line();
    }
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.tag("/div");
    html.line();
  }
}
