package org.scormc.parser;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.scormc.course.ContainerBlock;
import org.scormc.course.HeadingAnchor;
import org.scormc.course.Markdown;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;

/**
 * Parses CommonMark with tables, footnotes, containers and heading ids.
 *
 * <p>Nesting is limited, so that hostile input can't exhaust the stack.
 */
final class MarkdownParser {
  private static final int MAX_NESTING = 32;
  private static final Pattern ANCHOR = Pattern.compile("[ \\t]*\\{#([^{}\\s]*)}\\z");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .customBlockParserFactory(new ContainerParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  private final DiagnosticLog log;

  MarkdownParser(DiagnosticLog log) {
    this.log = log;
  }

  /** Parses a file from an offset to its end. */
  Markdown parse(SourceFile file, int start) {
    return parse(file, file.text().substring(start), offset -> start + offset);
  }

  /**
   * Parses a text of a file.
   *
   * @param fileOffset gives the offset in the file of a character of the text
   */
  Markdown parse(SourceFile file, String text, IntUnaryOperator fileOffset) {
    Node document = PARSER.parse(text);
    document.accept(new AnchorReader());
    Markdown markdown = new Markdown(file, document, fileOffset);
    for (ContainerBlock container : ContainerBlock.in(document)) {
      if (!container.isClosed()) {
        log.add(Code.CONTAINER_OPEN, markdown.span(container), container.name());
      }
    }
    return markdown;
  }

  private static final class AnchorReader extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      if (!(heading.getLastChild() instanceof Text text)) {
        return;
      }
      Matcher anchor = ANCHOR.matcher(text.getLiteral());
      if (anchor.find()) {
        heading.appendChild(new HeadingAnchor(anchor.group(1)));
        text.setLiteral(text.getLiteral().substring(0, anchor.start()));
        if (text.getLiteral().isEmpty()) {
          text.unlink();
        }
      }
    }
  }
}
