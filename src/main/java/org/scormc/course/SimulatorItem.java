package org.scormc.course;

import java.util.List;

/**
 * An exercise among the questions of a final assessment. Its score is the share of its points.
 *
 * @param head what questions of every kind have; its stem is the goal of the exercise
 * @param exercise what is done
 * @param lab whether the learner may run its scenarios before the paper is handed in
 */
public record SimulatorItem(QuestionHead head, Exercise exercise, boolean lab) implements Question {
  /** The word of {@code type:} in the source. */
  public static final String KIND = "exercise";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Markdown> texts() {
    return exercise.texts();
  }
}
