package org.scormc.manifest;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every small change of a document, one at a time. */
final class Mutations {
  /** Values of which each type of the schemas takes some and refuses others. */
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "x",
          " x ",
          "m",
          "9",
          "-1",
          "-0.5",
          "0",
          "0.5",
          "1",
          "1.0",
          "1.0001",
          "1e0",
          "+1",
          "true",
          "True",
          " true ",
          "PT1H",
          "P",
          "2030-01-01",
          "2030-01-01T00:00:00",
          "always",
          "all",
          "none",
          "not",
          "satisfied",
          "completed",
          "objectiveMeasureLessThan",
          "skip",
          "exit",
          "continue",
          "retryAll",
          "once",
          "sco",
          "exit,message",
          "a b",
          "%",
          "::");

  private static final String UNKNOWN_NAMESPACE = "urn:unknown";

  private final Document document;
  private final List<String> values;
  private final BiConsumer<String, Document> seen;

  private Mutations(Document document, List<String> values, BiConsumer<String, Document> seen) {
    this.document = document;
    this.values = values;
    this.seen = seen;
  }

  /**
   * Makes each change and takes it back.
   *
   * @param text the document
   * @param words texts that attributes and elements without elements get, besides {@link #VALUES}
   * @param seen gets what was changed and the document while it is
   */
  static void of(String text, Collection<String> words, BiConsumer<String, Document> seen) {
    Set<String> values = new LinkedHashSet<>(VALUES);
    values.addAll(words);
    Mutations mutations = new Mutations(parse(text), List.copyOf(values), seen);
    elements(mutations.document.getDocumentElement()).forEach(mutations::mutate);
  }

  /** A document as text. */
  static String text(Document document) {
    DOMImplementationLS loadAndSave = (DOMImplementationLS) document.getImplementation();
    LSSerializer serializer = loadAndSave.createLSSerializer();
    // it would name UTF-16
    serializer.getDomConfig().setParameter("xml-declaration", false);
    return serializer.writeToString(document);
  }

  private void mutate(Element element) {
    attributes(element).forEach(attribute -> mutate(element, attribute));
    attribute(element, null, "unknown", "x");
    attribute(element, UNKNOWN_NAMESPACE, "x:unknown", "x");
    attribute(element, XMLConstants.XML_NS_URI, "xml:lang", "no language");
    attribute(element, Namespaces.SCORM_PACKAGING, "adlcp:scormType", "neither");
    attribute(element, Namespaces.SCORM_PACKAGING_1_2, "adlcp:scormtype", "neither");
    child(element, element.getFirstChild());
    child(element, null);
    if (element.getParentNode() instanceof Element parent) {
      remove(element, parent);
      repeat(element, parent);
      exchange(element, parent);
      elements(document.getDocumentElement()).stream()
          .map(Element::getNodeName)
          .distinct()
          .sorted()
          .forEach(name -> rename(element, parent, name));
    }
    boolean leaf = element.getElementsByTagName("*").getLength() == 0;
    (leaf ? values : List.of("x")).forEach(value -> text(element, value));
  }

  private void mutate(Element element, Attr attribute) {
    String value = attribute.getValue();
    for (String other : values) {
      attribute.setValue(other);
      emit(element, attribute.getName() + "=" + other);
    }
    attribute.setValue(value);
    element.removeAttributeNode(attribute);
    emit(element, "no " + attribute.getName());
    element.setAttributeNodeNS(attribute);
  }

  private void attribute(Element element, String namespace, String name, String value) {
    if (!element.hasAttribute(name)) {
      element.setAttributeNS(namespace, name, value);
      emit(element, "with " + name);
      element.removeAttribute(name);
    }
  }

  private void child(Element element, Node before) {
    Node child = document.createElementNS(UNKNOWN_NAMESPACE, "x:unknown");
    element.insertBefore(child, before);
    emit(element, before == null ? "unknown at its end" : "unknown at its start");
    element.removeChild(child);
  }

  private void remove(Element element, Element parent) {
    Node next = element.getNextSibling();
    parent.removeChild(element);
    emit(element, "removed");
    parent.insertBefore(element, next);
  }

  private void repeat(Element element, Element parent) {
    Element copy = (Element) element.cloneNode(true);
    elements(copy).forEach(Mutations::dropIdentifiers);
    parent.insertBefore(copy, element);
    emit(element, "repeated");
    parent.removeChild(copy);
  }

  /** Without identifiers, which must be unique, so that the repetition itself is what is judged. */
  private static void dropIdentifiers(Element element) {
    if (element.hasAttribute("identifier")) {
      element.setAttribute("identifier", element.getAttribute("identifier") + "-copy");
    }
    element.removeAttribute("ID");
  }

  private void exchange(Element element, Element parent) {
    Node next = element.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    if (next != null) {
      Node afterNext = next.getNextSibling();
      Node marker = parent.insertBefore(document.createTextNode(""), element);
      parent.insertBefore(next, marker);
      emit(element, "after " + next.getNodeName());
      parent.insertBefore(next, afterNext);
      parent.removeChild(marker);
    }
  }

  private void rename(Element element, Element parent, String name) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? null : name.substring(0, colon);
    Element other =
        document.createElementNS(document.getDocumentElement().lookupNamespaceURI(prefix), name);
    parent.replaceChild(other, element);
    emit(element, "replaced by empty " + name);
    parent.replaceChild(element, other);
  }

  private void text(Element element, String value) {
    List<Node> children = new ArrayList<>();
    each(element, children::add);
    children.forEach(element::removeChild);
    element.appendChild(document.createTextNode(value));
    children.stream().filter(Element.class::isInstance).forEach(element::appendChild);
    emit(element, "text " + value);
    each(element, element::removeChild);
    children.forEach(element::appendChild);
  }

  private void emit(Element element, String change) {
    seen.accept(element.getNodeName() + ": " + change, document);
  }

  private static Document parse(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> elements(Element root) {
    List<Element> elements = new ArrayList<>(List.of(root));
    each(
        root,
        child -> {
          if (child instanceof Element element) {
            elements.addAll(elements(element));
          }
        });
    return elements;
  }

  private static List<Attr> attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        attributes.add(attribute);
      }
    }
    return attributes;
  }

  private static void each(Node parent, Consumer<Node> seen) {
    List<Node> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      children.add(n);
    }
    children.forEach(seen);
  }
}
