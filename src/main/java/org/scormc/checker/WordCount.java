package org.scormc.checker;

import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.scormc.course.ContainerBlock;
import org.scormc.course.ContainerKind;
import org.scormc.course.Markdown;
import org.scormc.course.ProductTable;

/**
 * Counts the words that a learner reads: of headings, tables, asides and captions too.
 *
 * <p>Code does not count, nor a picture's text equivalent, which is read by few and by them instead
 * of the picture, nor footnotes, which are looked up.
 */
final class WordCount extends AbstractVisitor {
  private final Placements placements;
  private int all;
  private int inScenarios;
  private boolean scenario;

  private WordCount(Placements placements) {
    this.placements = placements;
  }

  /** The words of a text, with the excerpts from the table of products that it places. */
  static WordCount of(Markdown markdown, Placements placements) {
    WordCount count = new WordCount(placements);
    markdown.document().accept(count);
    return count;
  }

  /** How many there are. */
  int all() {
    return all;
  }

  /** How many of them stand in scenarios. */
  int inScenarios() {
    return inScenarios;
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Image image) {
    boolean figure =
        image.getParent() instanceof Paragraph
            && image.getPrevious() == null
            && image.getNext() == null;
    if (figure && image.getTitle() != null) {
      add(image.getTitle());
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof ContainerBlock container) {
      visit(container);
    } else if (!(block instanceof FootnoteDefinition)) {
      visitChildren(block);
    }
  }

  private void visit(ContainerBlock container) {
    ContainerKind kind = ContainerKind.of(container.name()).orElse(ContainerKind.NOTE);
    if (kind.placement()) {
      Optional.ofNullable(placements.products().get(container)).ifPresent(this::visit);
      return;
    }
    boolean outer = scenario;
    scenario |= kind == ContainerKind.SCENARIO;
    add(container.argument());
    visitChildren(container);
    scenario = outer;
  }

  private void visit(ProductExcerpt excerpt) {
    excerpt.columns().forEach(column -> add(column.title()));
    for (ProductTable.Product product : excerpt.products()) {
      add(product.name());
      excerpt.columns().stream()
          .flatMap(column -> product.cell(column).stream())
          .forEach(cell -> cell.text().document().accept(this));
    }
  }

  private void add(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBetweenWords(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    all += words;
    inScenarios += scenario ? words : 0;
  }

  /** A blank of ASCII, or a dash as long as that between two clauses. */
  private static boolean isBetweenWords(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u2014';
  }
}
