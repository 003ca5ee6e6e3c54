package org.scormc.course;

import java.util.List;

/**
 * A question with several options of which more than one may be right; the learner is told how many
 * to choose.
 *
 * @param head what every question has
 * @param shuffle whether the options are shown in an order drawn for each learner
 * @param options the options, in the author's order
 */
public record MultipleResponse(QuestionHead head, boolean shuffle, List<Option> options)
    implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "multiple-response";

  /** Copies the list. */
  public MultipleResponse {
    options = List.copyOf(options);
  }

  /** How many options the learner is told to choose: as many as are right. */
  public int rightCount() {
    return (int) options.stream().filter(Option::correct).count();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Markdown> texts() {
    return head.textsWith(Option.texts(options));
  }
}
