package org.scormc.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finished pieces of a page that are put in after the text around them is cleaned.
 *
 * <p>Drawings and questions hold elements that an author may not write. While the text is rendered,
 * a placeholder stands for each; {@link PageCleaner} lets placeholders through and nothing else
 * like them. An author who writes a placeholder by hand can only repeat a piece of the same page.
 */
final class Inserts {
  /** The element that stands for a piece. */
  static final String TAG = "scormc-insert";

  private static final String START = "<" + TAG;

  private static final Pattern PLACEHOLDER =
      Pattern.compile(START + " class=\"n(\\d+)\"></" + TAG + ">");

  private final List<Markup> pieces = new ArrayList<>();

  /** Keeps a piece and gives the placeholder to write for it. */
  String hold(Markup piece) {
    pieces.add(piece);
    return START + " class=\"n" + (pieces.size() - 1) + "\"></" + TAG + ">";
  }

  /** A cleaned text with the pieces in place of their placeholders. */
  Markup fill(String html) {
    if (!html.contains(START)) {
      return new Markup(html);
    }
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (Matcher matcher = PLACEHOLDER.matcher(html); matcher.find(); done = matcher.end()) {
      int index = Integer.parseInt(matcher.group(1));
      filled.append(html, done, matcher.start());
      filled.append(index < pieces.size() ? pieces.get(index).html() : "");
    }
    return new Markup(filled.append(html, done, html.length()).toString());
  }
}
