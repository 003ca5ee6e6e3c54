package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.scormc.exercise.AdjustableScenario;
import org.scormc.source.Located;

/**
 * An exercise as its author wrote it: not yet known to have a solution.
 *
 * @param id what lessons place it by; unique in the course
 * @param objective the objective that it practises
 * @param title its title
 * @param goal what it is good for; may be empty
 * @param seconds how long its short form takes, in seconds; 0 if the author does not say
 * @param scenarios what it is about, by name
 * @param start the scenario that parts are about unless they name another
 * @param knobs what a page calls the knobs of its scenarios
 * @param parts its parts, in order
 */
public record Exercise(
    Located<String> id,
    Located<String> objective,
    Located<String> title,
    Markdown goal,
    int seconds,
    SortedMap<String, AdjustableScenario> scenarios,
    String start,
    List<KnobLabel> knobs,
    List<ExercisePart> parts) {
  /** All its texts, in the order in which they stand in the source. */
  public List<Markdown> texts() {
    List<Markdown> texts = new ArrayList<>(List.of(goal));
    parts.forEach(part -> texts.addAll(part.texts()));
    return texts;
  }
}
