package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a learner does in a part of an exercise, and what is right. */
public sealed interface Task {
  /** The words of the answer that stands for "there is none". */
  String NONE = "none";

  /** An answer that earns all points, in the form of {@link Grader#grade}. */
  List<String> solution();

  /** Whether the solution is that there is none. */
  default boolean none() {
    return solution().get(0).startsWith(NONE + Grader.BETWEEN);
  }

  /**
   * Fields to be filled in.
   *
   * @param cells the fields
   * @param errorCost what each wrong cell takes from the points of the part, in hundredths; 0 if
   *     each right cell brings its own points
   */
  record Cells(List<Cell> cells, long errorCost) implements Task {
    @Override
    public List<String> solution() {
      List<String> solution = new ArrayList<>();
      for (Cell cell : cells) {
        solution.add(Grader.pair(cell.id(), cell.expected()));
      }
      return solution;
    }
  }

  /**
   * Items to be put in order.
   *
   * @param order the ids of the items in the right order, at least two
   * @param exact whether the order is right or wrong as a whole; otherwise the share of right
   *     neighbours counts
   */
  record Sequence(List<String> order, boolean exact) implements Task {
    @Override
    public List<String> solution() {
      return order;
    }
  }

  /**
   * Knobs to be set; judged by running.
   *
   * @param scenario the scenario that tests are about unless they name another
   * @param knobs the knobs that the learner sets
   * @param tests what is asked of a run
   * @param best what the best of all settings that pass the tests earns besides
   * @param noneAfter after how many settings tried the learner may say that there is none; 0 if
   *     never
   * @param solution a setting that earns all points, or {@link #NONE} with the number of tries
   */
  record Settings(
      String scenario,
      List<String> knobs,
      List<Test> tests,
      Optional<Best> best,
      int noneAfter,
      List<String> solution)
      implements Task {}

  /**
   * An order of moves to be made; judged by running.
   *
   * @param scenario the scenario
   * @param tests what is asked of the run
   * @param noneAfter after how many orders tried the learner may say that there is none; 0 if never
   * @param solution moves that earn all points, or {@link #NONE} with the number of tries
   */
  record Moves(String scenario, List<Test> tests, int noneAfter, List<String> solution)
      implements Task {}

  /**
   * A field.
   *
   * @param id its id, unique in the part
   * @param form how it is filled in
   * @param expected what is right
   * @param points what it earns, in hundredths of a point
   * @param bands what other numbers earn
   */
  record Cell(String id, Form form, String expected, long points, List<Band> bands) {}

  /** How a field is filled in. */
  enum Form {
    /** By one of several options. */
    OPTIONS,
    /** By a number. */
    NUMBER,
    /** By a text; spaces do not matter. */
    TEXT,
    /** By {@code yes} or {@code no}. */
    YES_NO,
    /** By a tick; none is {@code no}. */
    TICK
  }

  /**
   * Numbers that earn less than the right one.
   *
   * @param from the least of them, in thousandths
   * @param to the largest, in thousandths
   * @param points what they earn, in hundredths of a point
   */
  record Band(long from, long to, long points) {}

  /**
   * Something asked of a run.
   *
   * @param claim a query whose answer is yes if it is passed
   * @param points what it earns, in hundredths of a point
   */
  record Test(String claim, long points) {}

  /**
   * What the best setting reaches.
   *
   * @param query what is compared
   * @param value its value at the best settings
   * @param points what they earn, in hundredths of a point
   */
  record Best(String query, String value, long points) {}
}
