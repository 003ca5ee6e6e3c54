package org.scormc.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scormc.exercise.Grader;
import org.scormc.exercise.Task;
import org.scormc.source.Located;

/**
 * A part of an exercise: one thing to do.
 *
 * @param id its id, unique in the exercise
 * @param points what it earns; the parts of an exercise earn 100 together
 * @param brief whether the short form of the exercise keeps it
 * @param predictFirst whether a learner answers before the lab opens
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
    boolean predictFirst,
    Markdown stem,
    List<Markdown> hints,
    Work work,
    Located<List<String>> solution,
    List<WrongAnswer> wrong,
    Markdown explanation) {
  /** All its texts, in the order in which they stand in the source. */
  public List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>(List.of(stem));
    texts.addAll(work.texts());
    wrong.forEach(answer -> texts.add(answer.feedback()));
    texts.addAll(hints);
    texts.add(explanation);
    return texts;
  }

  /** Whether answers are pairs of a name and a value, in any order. */
  public boolean named() {
    return work instanceof Work.Cells || work instanceof Work.Settings;
  }

  /**
   * The answer with what it leaves out, where that is told by names: as in the solution, or, where
   * the solution is that there is none, as it stands before the learner does anything.
   *
   * @param idle how it stands then
   */
  public List<String> completed(List<String> answer, List<String> idle) {
    if (!named() || answer.stream().anyMatch(ExercisePart::none)) {
      return answer;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (List<String> entries : List.of(idle, solution.value(), answer)) {
      for (String entry : entries) {
        if (!none(entry)) {
          values.put(entry.substring(0, entry.indexOf(Grader.BETWEEN)), entry);
        }
      }
    }
    return List.copyOf(values.values());
  }

  private static boolean none(String entry) {
    return entry.startsWith(Task.NONE + Grader.BETWEEN);
  }

  /**
   * An answer that shows a misunderstanding.
   *
   * @param answer the answer, in the form of {@link Grader#grade}; of cells and knobs, those that
   *     tell
   * @param feedback what is said to it
   */
  public record WrongAnswer(Located<List<String>> answer, Markdown feedback) {}
}
