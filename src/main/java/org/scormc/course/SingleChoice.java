package org.scormc.course;

import java.util.List;

/**
 * A question with several options of which one is right.
 *
 * @param head what every question has
 * @param shuffle whether the options are shown in an order drawn for each learner
 * @param options the options, in the author's order
 */
public record SingleChoice(QuestionHead head, boolean shuffle, List<Option> options)
    implements Question {
  /** The word of {@code type:}. */
  public static final String KIND = "single-choice";

  /** Copies the list. */
  public SingleChoice {
    options = List.copyOf(options);
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
