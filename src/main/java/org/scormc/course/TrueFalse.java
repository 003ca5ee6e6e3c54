package org.scormc.course;

import java.util.List;
import java.util.Optional;
import org.scormc.source.Located;

/**
 * A claim, given as the stem, of which the learner says whether it holds.
 *
 * @param head what every question has
 * @param answer whether the claim holds
 * @param feedbackTrue what the learner is told after saying that it holds; may be empty
 * @param feedbackFalse what the learner is told after saying that it does not; may be empty
 * @param misconception the tag of the mistaken belief behind the wrong answer, if there is one
 */
public record TrueFalse(
    QuestionHead head,
    boolean answer,
    Markdown feedbackTrue,
    Markdown feedbackFalse,
    Optional<Located<String>> misconception)
    implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "true-false";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Markdown> texts() {
    return head.textsWith(List.of(feedbackTrue, feedbackFalse));
  }
}
