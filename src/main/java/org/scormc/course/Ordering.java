package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import org.scormc.source.Located;

/**
 * A question that asks for several items to be put in order. They are always shown in an order
 * drawn for each learner, which is never the right one.
 *
 * @param head what every question has
 * @param items the items, in the right order
 */
public record Ordering(QuestionHead head, List<Item> items) implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "ordering";

  /** Copies the list. */
  public Ordering {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>();
    for (Item item : items) {
      texts.add(item.text());
      texts.add(item.feedback());
    }
    return head.textsWith(texts);
  }

  /**
   * An item.
   *
   * @param id its id, unique in the question
   * @param text what the learner reads
   * @param feedback why it comes right after the item before it, told if it is elsewhere; may be
   *     empty
   */
  public record Item(Located<String> id, Markdown text, Markdown feedback) {}
}
