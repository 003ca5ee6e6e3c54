package org.scormc.course;

import java.util.List;
import org.scormc.source.Located;

/**
 * A question of a quiz or of an assessment.
 *
 * <p>What a learner answers is one of its {@link #variants}: the question itself, unless it is
 * {@link Drawn}. {@link Scoring} scores a response to a variant.
 */
public sealed interface Question
    permits SingleChoice,
        MultipleResponse,
        TrueFalse,
        Matching,
        Ordering,
        Numeric,
        FillIn,
        Confidence,
        SimulatorItem,
        Drawn {
  /** What questions of every kind have. */
  QuestionHead head();

  /** The word of {@code type:} in the source. */
  String kind();

  /** All its texts, in the order in which they stand in the source. */
  List<Markdown> texts();

  /** What lessons place the question by; unique in the course. */
  default Located<String> id() {
    return head().id();
  }

  /** The objective that it tests. */
  default Located<String> objective() {
    return head().objective();
  }

  /** The question itself; of a drawn question, that of its first variant. */
  default Markdown stem() {
    return head().stem();
  }

  /** The forms in which learners meet it, at least one; none of them is {@link Drawn}. */
  default List<Question> variants() {
    return List.of(this);
  }

  /** Whether an answer has a score. */
  default boolean scored() {
    return true;
  }
}
