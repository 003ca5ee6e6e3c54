package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scormc.source.Located;

/**
 * What questions of every kind have.
 *
 * @param id what lessons place the question by; unique in the course
 * @param objective the id of the objective that it tests
 * @param level what it asks of the learner, if the author says so
 * @param weight how much it counts among others, 1 to 10
 * @param seconds how long it takes, in seconds, if the author says so
 * @param stem the question itself
 * @param hints what helps, from the least to the most; a learner opens them one by one
 * @param explanation what is told together with the right answer; may be empty
 * @param enemies tags; two questions with a tag in common give each other away, and no paper has
 *     both
 */
public record QuestionHead(
    Located<String> id,
    Located<String> objective,
    Optional<Level> level,
    int weight,
    OptionalInt seconds,
    Markdown stem,
    List<Markdown> hints,
    Markdown explanation,
    List<Located<String>> enemies) {
  /** Copies the lists. */
  public QuestionHead {
    hints = List.copyOf(hints);
    enemies = List.copyOf(enemies);
  }

  /** The texts of the head followed by others. */
  List<Markdown> textsWith(List<Markdown> others) {
    List<Markdown> texts = new ArrayList<>();
    texts.add(stem);
    texts.addAll(hints);
    texts.addAll(others);
    texts.add(explanation);
    return List.copyOf(texts);
  }
}
