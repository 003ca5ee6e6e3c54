package org.scormc.source;

import java.util.Optional;

/** What stands in front of the root of an XML file (XML 1.0, production 22). */
public final class XmlProlog {
  private static final String DOCTYPE = "<!DOCTYPE";

  private XmlProlog() {}

  /**
   * Where a document type begins, if there is one.
   *
   * <p>It is found without a parser: the JDK's goes astray in a document type that is never closed,
   * even if it is told to have none.
   */
  public static Optional<Span> doctype(SourceFile file) {
    String text = file.text();
    int at = 0;
    while (at >= 0 && at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after("?>", text, at);
      } else if (text.startsWith("<!--", at)) {
        at = after("-->", text, at);
      } else {
        return text.startsWith(DOCTYPE, at)
            ? Optional.of(file.span(at, at + DOCTYPE.length()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int after(String end, String text, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }
}
