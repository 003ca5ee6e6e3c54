package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.source.Located;
import org.scormc.source.SourceFile;

/**
 * The final assessment of a course as its author wrote it. Each attempt is a paper drawn from a
 * pool of questions, and the score of the course comes from the papers alone.
 *
 * @param file its assessment.yaml
 * @param title its title
 * @param intro what the learner reads before it begins; may be empty
 * @param masteryScore the least score that passes, 0 to 1
 * @param attempts how many papers a learner may hand in; at least 1
 * @param gate when it may be begun
 * @param review when the learner may look at a paper with what is right
 * @param reportFailed whether the LMS is told of a failure while an attempt is left
 * @param cells what a paper is drawn from
 * @param total how many questions a paper has, if the author says so
 * @param pool the questions
 */
public record Assessment(
    SourceFile file,
    Located<String> title,
    Markdown intro,
    double masteryScore,
    int attempts,
    Gate gate,
    Review review,
    boolean reportFailed,
    List<Cell> cells,
    Optional<Located<Integer>> total,
    List<Question> pool) {
  /** Copies the lists. */
  public Assessment {
    cells = List.copyOf(cells);
    pool = List.copyOf(pool);
  }

  /** The questions of the pool that a cell takes, in the order of the pool. */
  public List<Question> of(Cell cell) {
    return pool.stream().filter(cell::takes).toList();
  }

  /** The exercises of the pool, in its order. */
  public List<Exercise> exercises() {
    List<Exercise> exercises = new ArrayList<>();
    for (Question question : pool) {
      if (question instanceof SimulatorItem item) {
        exercises.add(item.exercise());
      }
    }
    return exercises;
  }

  /** How many questions a paper has. */
  public int length() {
    return cells.stream().mapToInt(cell -> cell.count().value()).sum();
  }

  /** When the assessment may be begun. */
  public enum Gate {
    /** Once nothing of any lesson is left to do. */
    LESSONS_DONE,
    /** At once. */
    OPEN
  }

  /** When the learner may look at a paper with what is right. */
  public enum Review {
    /** As soon as it is handed in. */
    AFTER_EACH_ATTEMPT,
    /** When the assessment is passed, or no attempt is left. */
    AFTER_PASS_OR_LAST,
    /** At no time. */
    NEVER
  }

  /**
   * A part of the plan by which papers are drawn.
   *
   * @param objective what its questions test
   * @param levels what they ask of the learner; empty for any level, and for none
   * @param count how many of them are drawn; at least 1
   */
  public record Cell(Located<String> objective, List<Level> levels, Located<Integer> count) {
    /** Copies the list. */
    public Cell {
      levels = List.copyOf(levels);
    }

    /** Whether a question belongs to the cell. */
    public boolean takes(Question question) {
      return question.objective().value().equals(objective.value())
          && (levels.isEmpty() || question.head().level().filter(levels::contains).isPresent());
    }

    /** The cell in words, such as {@code o1 (apply)}. */
    public String words() {
      String words = String.join(", ", levels.stream().map(Level::word).toList());
      return words.isEmpty() ? objective.value() : objective.value() + " (" + words + ")";
    }
  }
}
