package org.scormc.checker;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.scormc.course.Course;
import org.scormc.course.Markdown;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Span;

/** Raw HTML in a text only marks words: no script, styles, frames, forms, links or pictures. */
final class HtmlRule extends AbstractVisitor {
  private final Markdown markdown;
  private final DiagnosticLog log;

  private HtmlRule(Markdown markdown, DiagnosticLog log) {
    this.markdown = markdown;
    this.log = log;
  }

  static void check(Course course, DiagnosticLog log) {
    for (CourseText text : CourseText.all(course)) {
      text.markdown().document().accept(new HtmlRule(text.markdown(), log));
    }
  }

  @Override
  public void visit(HtmlBlock block) {
    check(block, block.getLiteral());
  }

  @Override
  public void visit(HtmlInline inline) {
    check(inline, inline.getLiteral());
  }

  /**
   * Looks at every element as a forgiving XML reader sees it: unlike the HTML algorithm it drops
   * nothing, so that even what stands in the wrong place is judged.
   */
  private void check(Node node, String html) {
    Span whole = markdown.span(node);
    Document document = Parser.xmlParser().setTrackPosition(true).parseInput(html, "");
    for (Element element : document.children().select("*")) {
      Span place = place(whole, element.sourceRange().startPos(), element.tagName().length() + 1);
      if (!AllowList.htmlElement(element.tagName())) {
        log.add(Code.HTML_UNSAFE, place, "the element `<" + element.tagName() + ">`");
        continue;
      }
      for (Attribute attribute : element.attributes()) {
        if (!AllowList.htmlAttribute(attribute.getKey())) {
          String name = attribute.getKey();
          Span at = place(whole, attribute.sourceRange().nameRange().start().pos(), name.length());
          log.add(Code.HTML_UNSAFE, at, "the attribute `" + name + "`");
        }
      }
    }
  }

  private static Span place(Span whole, int offset, int length) {
    int start = whole.start() + Math.max(0, offset);
    return whole.file().span(start, start + length);
  }
}
