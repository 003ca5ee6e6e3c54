package org.scormc.course;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown node without its markup. */
public final class PlainText {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");

  private PlainText() {}

  /** The text below a node, with single spaces between lines. */
  public static String of(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text found) {
            text.append(found.getLiteral());
          }

          @Override
          public void visit(Code found) {
            text.append(found.getLiteral());
          }

          @Override
          public void visit(Paragraph found) {
            visitChildren(found);
            text.append(' ');
          }

          @Override
          public void visit(CustomNode found) {
            visitChildren(found);
            text.append(' ');
          }

          @Override
          public void visit(SoftLineBreak found) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak found) {
            text.append(' ');
          }
        });
    return singleSpaced(text.toString().strip());
  }

  /** A text with one space for each stretch of white space; most have no other. */
  private static String singleSpaced(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\t' && c <= '\r') || (c == ' ' && space)) {
        return SPACE.matcher(text).replaceAll(" ");
      }
      space = c == ' ';
    }
    return text;
  }

  /**
   * An id made of a text: its letters and digits in lower-case ASCII, with hyphens between words.
   *
   * @return empty if the text has no such letters
   */
  public static String slug(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String bare = APOSTROPHE.matcher(ACCENT.matcher(lower).replaceAll("")).replaceAll("");
    return EDGE.matcher(BETWEEN_WORDS.matcher(bare).replaceAll("-")).replaceAll("");
  }
}
