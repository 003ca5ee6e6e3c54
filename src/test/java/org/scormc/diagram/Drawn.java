package org.scormc.diagram;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back, so that it can be measured. */
final class Drawn {
  final Document document;

  private Drawn(Document document) {
    this.document = document;
  }

  /** Reads a drawing; fails if it is not well-formed. */
  static Drawn of(Figure figure) throws Exception {
    return new Drawn(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(figure.svg()))));
  }

  List<Element> elements() {
    NodeList found = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Element element : elements("text")) {
      texts.add(element.getTextContent());
    }
    return texts;
  }

  List<Element> elements(String name) {
    return elements().stream().filter(element -> element.getTagName().equals(name)).toList();
  }

  Box viewBox() {
    String[] parts = document.getDocumentElement().getAttribute("viewBox").split(" ", 4);
    return new Box(0, 0, Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
  }

  /** The room a text takes, in a font that is wider than most. */
  static Box room(Element text) {
    boolean large = text.getAttribute("class").contains("f-text");
    double width = 0;
    for (char c : text.getTextContent().toCharArray()) {
      double em =
          "MWmw@".indexOf(c) >= 0 ? 0.9 : "ijlrtf .,:;|'!()[]-".indexOf(c) >= 0 ? 0.4 : 0.57;
      width += em * (large ? 17 : 13);
    }
    int middle = number(text, "x");
    int left =
        switch (text.getAttribute("text-anchor")) {
          case "start" -> middle;
          case "end" -> middle - (int) width;
          default -> middle - (int) width / 2;
        };
    int height = large ? 15 : 12;
    return new Box(left, number(text, "y") - height + 3, (int) width, height);
  }

  static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
