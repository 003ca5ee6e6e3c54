package org.scormc.checker;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.scormc.course.Course;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parallel.Parallel;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;
import org.scormc.source.XmlProlog;

/**
 * SVG pictures are well formed and only draw: they are inlined in the page, where script, styles
 * and links in them would act with the learner's rights in the LMS.
 */
final class SvgRule {
  private SvgRule() {}

  static void check(Course course, DiagnosticLog log) {
    List<SourceFile> drawings =
        course.assets().values().stream().flatMap(asset -> asset.text().stream()).toList();
    Parallel.map(drawings, SvgRule::said).forEach(said -> said.forEach(log::add));
  }

  private static List<Diagnostic> said(SourceFile file) {
    DiagnosticLog said = new DiagnosticLog();
    if (wellFormed(file, said)) {
      checkElements(file, said);
    }
    return said.diagnostics();
  }

  /** Titles and descriptions: HTML reads elements in them as its own. */
  private static boolean holdsTextOnly(Element element) {
    return element.tagName().equals("title") || element.tagName().equals("desc");
  }

  private static boolean isInText(Element element) {
    Element parent = element.parent();
    while (parent != null && !holdsTextOnly(parent)) {
      parent = parent.parent();
    }
    return parent != null;
  }

  private static boolean wellFormed(SourceFile file, DiagnosticLog log) {
    Optional<Span> doctype = XmlProlog.doctype(file);
    if (doctype.isPresent()) {
      log.add(Code.SVG_SYNTAX, doctype.get(), "found a document type, expected none");
      return false;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
      while (reader.hasNext()) {
        reader.next();
      }
      return true;
    } catch (XMLStreamException e) {
      int line = Math.min(Math.max(1, e.getLocation().getLineNumber()), file.lineCount());
      int at = file.lineStart(line) + Math.max(0, e.getLocation().getColumnNumber() - 1);
      log.add(Code.SVG_SYNTAX, file.span(at, at + 1), problem(e));
      return false;
    }
  }

  /** The reader's words without the position that it repeats. */
  private static String problem(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String text = at < 0 ? message : message.substring(at + "Message: ".length());
    return text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
  }

  private static void checkElements(SourceFile file, DiagnosticLog log) {
    Document document = Parser.xmlParser().setTrackPosition(true).parseInput(file.text(), "");
    boolean root = true;
    for (Element element : document.children().select("*")) {
      String name = element.tagName();
      int start = element.sourceRange().startPos();
      Span place = file.span(start, start + name.length() + 1);
      if (root && !name.equals("svg")) {
        log.add(Code.SVG_SYNTAX, place, "found `<" + name + ">`, expected `<svg>`");
        return;
      }
      root = false;
      boolean inText = isInText(element);
      if (!AllowList.svgElement(name) || inText) {
        log.add(
            Code.SVG_UNSAFE, place, "the element `<" + name + ">`" + (inText ? " in a text" : ""));
        continue;
      }
      for (Node child : element.childNodes()) {
        if (child instanceof CDataNode || child instanceof XmlDeclaration) {
          int at = Math.max(start, child.sourceRange().startPos());
          log.add(Code.SVG_UNSAFE, file.span(at, at + 2), "a section of raw text");
        }
      }
      for (Attribute attribute : element.attributes()) {
        if (!AllowList.svgAttribute(attribute.getKey(), attribute.getValue())) {
          int at = Math.max(start, attribute.sourceRange().nameRange().start().pos());
          Span where = file.span(at, at + attribute.getKey().length());
          log.add(Code.SVG_UNSAFE, where, "the attribute `" + attribute.getKey() + "`");
        }
      }
    }
  }
}
