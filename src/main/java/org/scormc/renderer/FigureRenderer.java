package org.scormc.renderer;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.scormc.checker.CheckedCourse;
import org.scormc.course.PlainText;

/** Writes pictures; a paragraph that holds nothing else becomes a figure with the title below. */
final class FigureRenderer extends CoreHtmlNodeRenderer {
  private final CheckedCourse course;
  private final Pictures pictures;
  private final LiveFigureRenderer figures;
  private final Inserts inserts;

  FigureRenderer(
      HtmlNodeRendererContext context,
      CheckedCourse course,
      Pictures pictures,
      LiveFigureRenderer figures,
      Inserts inserts) {
    super(context);
    this.course = course;
    this.pictures = pictures;
    this.figures = figures;
    this.inserts = inserts;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Paragraph.class, Image.class);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean alone =
        paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild().getNext() == null;
    if (alone) {
      figure((Image) paragraph.getFirstChild());
    } else {
      super.visit(paragraph);
    }
  }

  @Override
  public void visit(Image image) {
    boolean run = course.figure(image).isPresent();
    context.getWriter().raw(inserts.hold(run ? live(image) : picture(image)));
  }

  private void figure(Image image) {
    HtmlWriter html = context.getWriter();
    html.line();
    if (course.figure(image).isPresent()) {
      html.raw(inserts.hold(live(image)));
      html.line();
      return;
    }
    html.tag("figure");
    html.raw(inserts.hold(picture(image)));
    if (image.getTitle() != null) {
      html.tag("figcaption");
      html.text(image.getTitle());
      html.tag("/figcaption");
    }
    html.tag("/figure");
    html.line();
  }

  private Markup live(Image image) {
    String caption = image.getTitle() == null ? "" : image.getTitle();
    return figures.render(course.figure(image).orElseThrow(), PlainText.of(image), caption);
  }

  private Markup picture(Image image) {
    return pictures.show(course.picture(image), PlainText.of(image));
  }
}
