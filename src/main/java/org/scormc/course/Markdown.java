package org.scormc.course;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/**
 * A parsed Markdown text and how its characters map to the file it stands in.
 *
 * <p>The text may be a stretch of a file (a lesson below its front matter) or a scalar inside YAML
 * with its indentation taken off; {@link #span} gives the place in the file either way.
 */
public final class Markdown {
  private final SourceFile file;
  private final Node document;
  private final IntUnaryOperator fileOffset;

  /**
   * A parsed text.
   *
   * @param file the file that holds the text
   * @param document the parsed text, with source spans
   * @param fileOffset gives the offset in the file of a character of the text
   */
  public Markdown(SourceFile file, Node document, IntUnaryOperator fileOffset) {
    this.file = file;
    this.document = document;
    this.fileOffset = fileOffset;
  }

  /** The file that holds the text. */
  public SourceFile file() {
    return file;
  }

  /** The root of the syntax tree. Treat as read-only. */
  public Node document() {
    return document;
  }

  /** Whether there is nothing in the text. */
  public boolean isEmpty() {
    return document.getFirstChild() == null;
  }

  /** The words of the text without its markup, with single spaces between its blocks. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      words.append(PlainText.of(block)).append(' ');
    }
    return words.toString().strip();
  }

  /** Where a node stands: from its first to its last character. */
  public Span span(Node node) {
    Node placed = node;
    while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
      placed = placed.getParent();
    }
    List<SourceSpan> spans = placed.getSourceSpans();
    if (spans.isEmpty()) {
      return span(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }

  /** Where a stretch of the text stands in the file; both offsets count from the text's start. */
  public Span span(int start, int end) {
    return file.span(fileOffset.applyAsInt(start), fileOffset.applyAsInt(end));
  }
}
