package org.scormc.manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML as a manifest of SCORM 1.2 needs it: an element a line, two spaces a level. */
final class IndentedXml {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element for others.
   *
   * @param attributes names and values by turns; one without a value is left out
   */
  IndentedXml open(String name, String... attributes) {
    start(name, attributes);
    text.append(">\n");
    open.push(name);
    return this;
  }

  /** An element with a text, which may be empty. */
  IndentedXml leaf(String name, String value, String... attributes) {
    start(name, attributes);
    if (value.isEmpty()) {
      text.append("/>\n");
    } else {
      text.append('>').append(escaped(value)).append("</").append(name).append(">\n");
    }
    return this;
  }

  /** Closes the element that was opened last. */
  IndentedXml close() {
    String name = open.pop();
    indent();
    text.append("</").append(name).append(">\n");
    return this;
  }

  /** The document in UTF-8. */
  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void start(String name, String... attributes) {
    indent();
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        text.append(escaped(attributes[i + 1])).append('"');
      }
    }
  }

  private void indent() {
    text.append("  ".repeat(open.size()));
  }

  /** A return would otherwise be read as a line end, and both as a space in an attribute. */
  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
