package org.scormc.course;

import java.util.List;
import org.scormc.source.Located;

/**
 * A question about how sure the learner is. It is recorded and has no score.
 *
 * @param head what every question has
 * @param scale the answers, from the least sure to the surest
 */
public record Confidence(QuestionHead head, List<Degree> scale) implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "confidence";

  /** Copies the list. */
  public Confidence {
    scale = List.copyOf(scale);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean scored() {
    return false;
  }

  @Override
  public List<Markdown> texts() {
    return head.textsWith(scale.stream().map(Degree::text).toList());
  }

  /**
   * An answer.
   *
   * @param id its id, unique in the question
   * @param text what the learner reads
   */
  public record Degree(Located<String> id, Markdown text) {}
}
