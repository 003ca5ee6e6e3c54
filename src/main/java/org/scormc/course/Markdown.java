package org.scormc.course;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/**
 * A parsed Markdown text and how its lines map to the file it stands in.
 *
 * <p>The text may be a stretch of a file (a lesson below its front matter) or a block inside YAML
 * with its indentation taken off; {@link #span} gives the place in the file either way.
 */
public final class Markdown {
  private final SourceFile file;
  private final Node document;
  private final int[] lineOffsets;

  /**
   * A parsed text.
   *
   * @param file the file that holds the text
   * @param document the parsed text, with source spans
   * @param lineOffsets for each line of the text, the offset in the file where it starts
   */
  public Markdown(SourceFile file, Node document, int[] lineOffsets) {
    this.file = file;
    this.document = document;
    this.lineOffsets = Arrays.copyOf(lineOffsets, lineOffsets.length);
  }

  /** The file that holds the text. */
  public SourceFile file() {
    return file;
  }

  /** The root of the syntax tree. Treat as read-only. */
  public Node document() {
    return document;
  }

  /** Where a node stands: from its first to its last character. */
  public Span span(Node node) {
    Node from = node;
    while (from.getSourceSpans().isEmpty() && from.getParent() != null) {
      from = from.getParent();
    }
    List<SourceSpan> spans = from.getSourceSpans();
    if (spans.isEmpty()) {
      return file.span(lineOffsets[0], lineOffsets[0]);
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    int start = offset(first.getLineIndex(), first.getColumnIndex());
    int end = offset(last.getLineIndex(), last.getColumnIndex() + last.getLength());
    return file.span(start, end);
  }

  /** The offset in the file of a line and column of the text, both counted from 0. */
  public int offset(int line, int column) {
    return lineOffsets[line] + column;
  }
}
