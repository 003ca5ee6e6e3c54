package org.scormc.manifest;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;
import org.scormc.source.XmlProlog;

/**
 * Reads an XML file that anyone may have written, within limits.
 *
 * <p>Nothing but its own characters is read. A document type is refused where it begins, so there
 * are no entities but XML's own five; schema locations are attributes like others.
 */
public final class XmlReader {
  /** The largest file; a manifest of 20,000 files with long names has 4 MiB. */
  static final int MAX_BYTES = 8 << 20;

  static final int MAX_DEPTH = 64;
  static final int MAX_ELEMENTS = 100_000;
  static final int MAX_ATTRIBUTES = 64;

  private final SourceFile file;
  private final DiagnosticLog log;
  private final Deque<Open> open = new ArrayDeque<>();
  private int elements;

  private XmlReader(SourceFile file, DiagnosticLog log) {
    this.file = file;
    this.log = log;
  }

  /**
   * The root of an XML file; if it is hostile or not well formed, the log says so.
   *
   * @param path what the log calls the file
   */
  public static Optional<ReadElement> read(String path, byte[] bytes, DiagnosticLog log) {
    Span start = new SourceFile(path, "").start();
    if (bytes.length > MAX_BYTES) {
      log.add(Code.XML_LIMIT, start, bytes.length + " bytes", MAX_BYTES);
      return Optional.empty();
    }
    Optional<String> text = XmlEncoding.decode(bytes);
    if (text.isEmpty()) {
      log.add(Code.XML_ENCODING, start, XmlEncoding.name(bytes));
    }
    return text.flatMap(found -> new XmlReader(new SourceFile(path, found), log).root());
  }

  private Optional<ReadElement> root() {
    Optional<Span> doctype = XmlProlog.doctype(file);
    if (doctype.isPresent()) {
      log.add(Code.XML_DOCTYPE, doctype.get());
      return Optional.empty();
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Optional<ReadElement> root = Optional.empty();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          if (!open(reader)) {
            return Optional.empty();
          }
        } else if (event == XMLStreamReader.END_ELEMENT) {
          ReadElement closed = open.pop().element();
          if (open.isEmpty()) {
            root = Optional.of(closed);
          } else {
            open.peek().children.add(closed);
          }
        } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
          open.peek().text.append(reader.getText());
        }
      }
      return root;
    } catch (XMLStreamException e) {
      int at = offset(e.getLocation());
      log.add(Code.XML_SYNTAX, file.span(at, at + 1), problem(e));
      return Optional.empty();
    }
  }

  /** Opens an element, unless it is one too many. */
  private boolean open(XMLStreamReader reader) {
    int end = offset(reader.getLocation());
    int start = Math.max(0, file.text().lastIndexOf('<', end - 1));
    Span span = file.span(start, end);
    elements++;
    if (open.size() == MAX_DEPTH) {
      log.add(Code.XML_LIMIT, span, MAX_DEPTH + 1 + " elements in each other", MAX_DEPTH);
    } else if (elements > MAX_ELEMENTS) {
      log.add(Code.XML_LIMIT, span, elements + " elements", MAX_ELEMENTS);
    } else if (reader.getAttributeCount() > MAX_ATTRIBUTES) {
      String found = reader.getAttributeCount() + " attributes";
      log.add(Code.XML_LIMIT, span, found, MAX_ATTRIBUTES);
    } else {
      open.push(new Open(reader, span));
      return true;
    }
    return false;
  }

  private int offset(Location location) {
    int line = Math.min(Math.max(1, location.getLineNumber()), file.lineCount());
    return file.lineStart(line) + Math.max(0, location.getColumnNumber() - 1);
  }

  /** The parser's words without the position that it repeats. */
  private static String problem(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String text = at < 0 ? message : message.substring(at + "Message: ".length());
    String line = text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    return line.length() > 200 ? line.substring(0, 200) : line;
  }

  /** An element whose end has not come yet. */
  private static final class Open {
    final String namespace;
    final String name;
    final List<ReadElement.Attribute> attributes = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final List<ReadElement> children = new ArrayList<>();
    final Span span;

    Open(XMLStreamReader reader, Span span) {
      namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
      name = reader.getLocalName();
      this.span = span;
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.add(
            new ReadElement.Attribute(
                Optional.ofNullable(reader.getAttributeNamespace(i)).orElse(""),
                reader.getAttributeLocalName(i),
                reader.getAttributeValue(i)));
      }
    }

    ReadElement element() {
      return new ReadElement(namespace, name, attributes, text.toString().strip(), children, span);
    }
  }
}
