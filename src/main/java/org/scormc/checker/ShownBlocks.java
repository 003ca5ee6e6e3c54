package org.scormc.checker;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.scormc.course.Markdown;

/** Tells what a learner sees from what only serves other parts of a text. */
final class ShownBlocks {
  private ShownBlocks() {}

  /** Whether a block shows anything where it stands: definitions and comments don't. */
  static boolean shows(Node block) {
    boolean comment =
        block instanceof HtmlBlock html
            && html.getLiteral().strip().matches("(?s)(?:<!--(?:(?!-->).)*-->\\s*)+");
    return !comment
        && !(block instanceof LinkReferenceDefinition)
        && !(block instanceof FootnoteDefinition);
  }

  /** Whether a text shows anything besides headings. */
  static boolean any(Markdown markdown) {
    Node first = markdown.document().getFirstChild();
    for (Node block = first; block != null; block = block.getNext()) {
      if (shows(block) && !(block instanceof Heading)) {
        return true;
      }
    }
    return false;
  }
}
