package org.scormc.checker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,100})]");

  private final Markdown markdown;
  private final DiagnosticLog log;
  private final Map<String, FootnoteDefinition> defined = new TreeMap<>();
  private final Set<String> referred = new TreeSet<>();

  private FootnoteRule(Markdown markdown, DiagnosticLog log) {
    this.markdown = markdown;
    this.log = log;
  }

  static void check(List<CourseText> texts, DiagnosticLog log) {
    for (CourseText text : texts) {
      FootnoteRule rule = new FootnoteRule(text.markdown(), log);
      Node document = text.markdown().document();
      document.accept(new Definitions(rule.defined));
      document.accept(rule);
      rule.end();
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      String label = key(reference.getLabel());
      referred.add(label);
      if (!defined.containsKey(label)) {
        missing(markdown.span(node), reference.getLabel());
      }
    }
    visitChildren(node);
  }

  @Override
  protected void visitChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text && !(child.getPrevious() instanceof Text)) {
        checkRun(child);
      }
    }
    super.visitChildren(parent);
  }

  /**
   * Adjacent texts are looked at together: the brackets may have ended up in nodes of their own.
   * What the source doesn't have in this form was escaped, and is meant as text.
   */
  private void checkRun(Node first) {
    if (!hasBracket(first)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    Node last = first;
    for (Node node = first; node instanceof Text found; node = node.getNext()) {
      text.append(found.getLiteral());
      last = node;
    }
    if (text.indexOf("[^") < 0) {
      return;
    }
    Matcher reference = REFERENCE.matcher(text);
    Span start = markdown.span(first);
    String source =
        start.file().text().substring(0, Math.max(start.end(), markdown.span(last).end()));
    int from = start.start();
    while (reference.find()) {
      int at = source.indexOf(reference.group(), from);
      if (at >= 0 && (at == 0 || source.charAt(at - 1) != '\\')) {
        from = at + reference.group().length();
        missing(start.file().span(at, from), reference.group(1));
      }
    }
  }

  private static boolean hasBracket(Node first) {
    Node node = first;
    while (node instanceof Text text && text.getLiteral().indexOf('[') < 0) {
      node = node.getNext();
    }
    return node instanceof Text;
  }

  private void missing(Span place, String label) {
    log.add(
        Diagnostic.of(Code.FOOTNOTE_MISSING, place, label)
            .withHint(Spelling.hint(label, defined.keySet())));
  }

  private void end() {
    defined.forEach(
        (label, definition) -> {
          if (!referred.contains(label)) {
            log.add(Code.UNUSED_FOOTNOTE, markdown.span(definition), definition.getLabel());
          }
        });
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  private static final class Definitions extends AbstractVisitor {
    private final Map<String, FootnoteDefinition> found;

    private Definitions(Map<String, FootnoteDefinition> found) {
      this.found = found;
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        found.putIfAbsent(key(definition.getLabel()), definition);
      }
      visitChildren(block);
    }
  }
}
