package org.scormc.checker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.scormc.course.Markdown;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Span;

/** Raw HTML in a text only marks words: no script, styles, frames, forms, links or pictures. */
final class HtmlRule extends AbstractVisitor {
  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<(/?)([A-Za-z][A-Za-z0-9-]*)[^<>]*?(/?)>", Pattern.DOTALL);
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

  private final Markdown markdown;
  private final DiagnosticLog log;

  private HtmlRule(Markdown markdown, DiagnosticLog log) {
    this.markdown = markdown;
    this.log = log;
  }

  static void check(List<CourseText> texts, DiagnosticLog log) {
    for (CourseText text : texts) {
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

  /** Says which tags of the raw HTML below one node have no counterpart there. */
  @Override
  protected void visitChildren(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null && !(child instanceof HtmlInline || child instanceof HtmlBlock)) {
      child = child.getNext();
    }
    if (child != null) {
      checkBalance(child);
    }
    super.visitChildren(parent);
  }

  private void checkBalance(Node first) {
    Deque<String> open = new ArrayDeque<>();
    Deque<Span> places = new ArrayDeque<>();
    for (Node child = first; child != null; child = child.getNext()) {
      String html =
          child instanceof HtmlInline inline
              ? inline.getLiteral()
              : child instanceof HtmlBlock block ? block.getLiteral() : "";
      Matcher tag = TAG.matcher(html);
      while (tag.find()) {
        if (tag.group(2) == null) {
          continue;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        Span place = place(markdown.span(child), tag.start(), tag.group().length());
        boolean alone = VOID.contains(name) || tag.group(3).equals("/");
        if (!alone && tag.group(1).isEmpty()) {
          open.push(name);
          places.push(place);
        } else if (!alone && name.equals(open.peek())) {
          open.pop();
          places.pop();
        } else if (!alone) {
          log.add(Code.HTML_UNBALANCED, place, "</" + name + ">");
        }
      }
    }
    while (!open.isEmpty()) {
      log.add(Code.HTML_UNBALANCED, places.pop(), "<" + open.pop() + ">");
    }
  }

  /**
   * Looks at every element as a forgiving XML reader sees it: unlike the HTML algorithm it drops
   * nothing, so that even what stands in the wrong place is judged.
   */
  private void check(Node node, String html) {
    Span whole = markdown.span(node);
    if (html.stripLeading().startsWith("<![") || html.stripLeading().startsWith("<?")) {
      log.add(Code.HTML_UNSAFE, place(whole, 0, 2), "a section of raw text");
      return;
    }
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
