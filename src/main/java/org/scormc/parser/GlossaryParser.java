package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.scormc.course.HeadingAnchor;
import org.scormc.course.Markdown;
import org.scormc.course.PlainText;
import org.scormc.course.Term;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** Reads glossary.md: a level-2 heading a term, its definition below it. */
final class GlossaryParser {
  /** Where a course keeps its glossary. */
  static final String PATH = "glossary.md";

  private static final int TERM_LEVEL = 2;

  private final DiagnosticLog log;

  GlossaryParser(DiagnosticLog log) {
    this.log = log;
  }

  /** Reads the terms of a glossary. */
  List<Term> parse(SourceFile file) {
    Markdown whole = new MarkdownParser(log).parse(file, 0);
    List<Term> terms = new ArrayList<>();
    for (Node node = whole.document().getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof Heading heading && heading.getLevel() == TERM_LEVEL) {
        terms.add(term(whole, heading, definition(heading)));
        next = heading.getNext();
      } else if (node instanceof Heading heading && heading != whole.document().getFirstChild()) {
        log.add(Code.GLOSSARY_HEADING, whole.span(heading), heading.getLevel());
      }
      node = next;
    }
    return terms;
  }

  private Term term(Markdown whole, Heading heading, Node definition) {
    Span span = whole.span(heading);
    String name = PlainText.of(heading);
    String id =
        heading.getLastChild() instanceof HeadingAnchor anchor ? anchor.id() : PlainText.slug(name);
    if (definition.getFirstChild() == null) {
      log.add(Code.EMPTY_TERM, span, name);
    }
    return new Term(
        new Located<>(id, span),
        new Located<>(name, span),
        new Markdown(whole.file(), definition, offset -> offset));
  }

  /** Moves the blocks below a heading, up to the next heading, into a document of their own. */
  private static Node definition(Heading heading) {
    Document definition = new Document();
    Node block = heading.getNext();
    while (block != null && !(block instanceof Heading)) {
      Node next = block.getNext();
      definition.appendChild(block);
      block.getSourceSpans().forEach((SourceSpan span) -> definition.addSourceSpan(span));
      block = next;
    }
    return definition;
  }
}
