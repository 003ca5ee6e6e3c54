package org.scormc.checker;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.scormc.course.Course;
import org.scormc.course.Markdown;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Span;

/**
 * Every footnote that a text refers to is defined in the same text.
 *
 * <p>A reference to a footnote that isn't defined is plain text to CommonMark, so this looks for
 * text of that form.
 */
final class FootnoteRule extends AbstractVisitor {
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

  private final Markdown markdown;
  private final DiagnosticLog log;
  private final TreeSet<String> defined = new TreeSet<>();

  private FootnoteRule(Markdown markdown, DiagnosticLog log) {
    this.markdown = markdown;
    this.log = log;
  }

  static void check(Course course, DiagnosticLog log) {
    for (CourseText text : CourseText.all(course)) {
      FootnoteRule rule = new FootnoteRule(text.markdown(), log);
      Node document = text.markdown().document();
      document.accept(new Definitions(rule.defined));
      document.accept(rule);
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text && !(child.getPrevious() instanceof Text)) {
        checkRun(child);
      }
    }
  }

  /**
   * Adjacent texts are looked at together: the brackets may have ended up in nodes of their own.
   */
  private void checkRun(Node first) {
    StringBuilder text = new StringBuilder();
    for (Node node = first; node instanceof Text found; node = node.getNext()) {
      text.append(found.getLiteral());
    }
    Matcher reference = REFERENCE.matcher(text);
    Span start = markdown.span(first);
    while (reference.find()) {
      int at = start.start() + reference.start();
      Span place = start.file().span(at, at + reference.group().length());
      log.add(
          Diagnostic.of(Code.FOOTNOTE_MISSING, place, reference.group(1))
              .withHint(Spelling.hint(reference.group(1), defined)));
    }
  }

  private static final class Definitions extends AbstractVisitor {
    private final Set<String> labels;

    private Definitions(Set<String> labels) {
      this.labels = labels;
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        labels.add(definition.getLabel());
      }
      visitChildren(block);
    }
  }
}
