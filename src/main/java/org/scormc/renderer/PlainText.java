package org.scormc.renderer;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a Markdown text without their marks, in one line. */
final class PlainText extends AbstractVisitor {
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private final StringBuilder words = new StringBuilder();

  private PlainText() {}

  /** The words inside an inline or block node. */
  static String of(Node node) {
    PlainText visitor = new PlainText();
    node.accept(visitor);
    return visitor.words.toString().strip();
  }

  /** The words of a whole document, blocks one after another. */
  static String ofDocument(Node document) {
    return RENDERER.render(document).replaceAll("\\s+", " ").strip();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    words.append(' ');
  }
}
