package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import org.scormc.source.Located;

/**
 * A part of an exercise: one thing to do.
 *
 * @param id its id, unique in the exercise
 * @param points what it earns; the parts of an exercise earn 100 together
 * @param brief whether the short form of the exercise keeps it
 * @param stem what is to be done
 * @param hints what helps, from the least to the most
 * @param work what is done
 * @param solution an answer that is right
 * @param wrong what learners often answer instead
 * @param explanation what is told in the end; may be empty
 */
public record ExercisePart(
    Located<String> id,
    Located<Integer> points,
    boolean brief,
    Markdown stem,
    List<Markdown> hints,
    Work work,
    Located<List<String>> solution,
    List<WrongAnswer> wrong,
    Markdown explanation) {
  List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>(List.of(stem));
    texts.addAll(work.texts());
    wrong.forEach(answer -> texts.add(answer.feedback()));
    texts.addAll(hints);
    texts.add(explanation);
    return texts;
  }

  /**
   * An answer that shows a misunderstanding.
   *
   * @param answer the answer, in the form of {@link org.scormc.exercise.Grader#grade}
   * @param feedback what is said to it
   */
  public record WrongAnswer(Located<List<String>> answer, Markdown feedback) {}
}
