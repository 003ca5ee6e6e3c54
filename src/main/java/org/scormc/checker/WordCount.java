package org.scormc.checker;

import java.util.Arrays;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.scormc.course.Markdown;

/** Counts the words that a learner reads. */
final class WordCount extends AbstractVisitor {
  private int words;

  private WordCount() {}

  /** The words of a text; those of a picture's text equivalent don't count. */
  static int of(Markdown markdown) {
    WordCount count = new WordCount();
    markdown.document().accept(count);
    return count.words;
  }

  @Override
  public void visit(Text text) {
    words +=
        (int)
            text.getLiteral()
                .strip()
                .lines()
                .flatMap(line -> Arrays.stream(line.split("[\\s\\u2014]+")))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
  }

  @Override
  public void visit(Image image) {
    // a text equivalent is read by few, and by them instead of the picture
  }
}
