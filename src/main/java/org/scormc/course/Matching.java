package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.source.Located;

/**
 * A question that asks for the target of each of several sources. A target may belong to several
 * sources, or to none.
 *
 * @param head what every question has
 * @param shuffle whether sources and targets are shown in an order drawn for each learner
 * @param sources what is to be matched, in the author's order
 * @param targets what it can be matched with, in the author's order
 */
public record Matching(
    QuestionHead head, boolean shuffle, List<Source> sources, List<Target> targets)
    implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "matching";

  /** Copies the lists. */
  public Matching {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>();
    for (Source source : sources) {
      texts.add(source.text());
      texts.add(source.feedback());
    }
    targets.forEach(target -> texts.add(target.text()));
    return head.textsWith(texts);
  }

  /**
   * Something to be matched.
   *
   * @param id its id, unique among the sources of the question
   * @param text what the learner reads
   * @param target the id of the target that belongs to it
   * @param feedback what the learner is told about this pair; may be empty
   * @param misconception the tag of the mistaken belief behind other targets, if there is one
   */
  public record Source(
      Located<String> id,
      Markdown text,
      Located<String> target,
      Markdown feedback,
      Optional<Located<String>> misconception) {}

  /**
   * Something to match with.
   *
   * @param id its id, unique among the targets of the question
   * @param text what the learner reads
   */
  public record Target(Located<String> id, Markdown text) {}
}
