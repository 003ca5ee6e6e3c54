package org.scormc.course;

import java.util.List;
import org.scormc.source.Located;

/**
 * A question with several options of which one is right.
 *
 * @param id what lessons place the question by; unique in the course
 * @param objective the objective that it tests
 * @param stem the question itself
 * @param shuffle whether the options are shown in an order drawn for each learner
 * @param options the options, in the author's order
 */
public record SingleChoice(
    Located<String> id,
    Located<String> objective,
    Markdown stem,
    boolean shuffle,
    List<Option> options)
    implements Question {
  /**
   * An option.
   *
   * @param id its id, unique in the question
   * @param text what the learner reads
   * @param correct whether it is the right one
   * @param feedback what the learner is told after choosing it
   */
  public record Option(Located<String> id, Markdown text, boolean correct, Markdown feedback) {}
}
