package org.scormc.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.exercise.Task;
import org.scormc.source.Located;

/** What a learner does in a part of an exercise, as its author wrote it. */
public sealed interface Work {
  /** The scenario that its queries are about unless they name another. */
  String scenario();

  /** Its texts, in the order in which they stand in the source. */
  default List<Markdown> texts() {
    return List.of();
  }

  /**
   * Fills in fields.
   *
   * @param scenario the scenario
   * @param cells the fields
   * @param errorCost the points that each wrong cell takes; 0 if each right cell brings its own
   * @param whole whether one wrong cell takes all points
   */
  record Cells(String scenario, List<Cell> cells, int errorCost, boolean whole) implements Work {}

  /**
   * Puts items in order.
   *
   * @param scenario the scenario
   * @param items what each item is called, by its id
   * @param expected a query whose answer is the ids in their order, apart by spaces
   * @param whole whether the order is right or wrong as a whole
   */
  record Sequence(
      String scenario, Map<String, String> items, Located<String> expected, boolean whole)
      implements Work {}

  /**
   * Sets knobs.
   *
   * @param scenario the scenario
   * @param knobs their names
   * @param tests what is asked of a run
   * @param best what the best setting earns besides
   * @param noneAfter after how many settings tried one may say that there is none; 0 if never
   */
  record Settings(
      String scenario,
      List<Located<String>> knobs,
      List<Test> tests,
      Optional<Best> best,
      int noneAfter)
      implements Work {
    @Override
    public List<Markdown> texts() {
      List<Markdown> texts = Work.texts(tests);
      best.ifPresent(one -> texts.add(one.text()));
      return texts;
    }
  }

  /**
   * Makes moves.
   *
   * @param scenario the scenario
   * @param tests what is asked of the run
   * @param noneAfter after how many orders tried one may say that there is none; 0 if never
   */
  record Moves(String scenario, List<Test> tests, int noneAfter) implements Work {
    @Override
    public List<Markdown> texts() {
      return Work.texts(tests);
    }
  }

  private static List<Markdown> texts(List<Test> tests) {
    List<Markdown> texts = new ArrayList<>();
    tests.forEach(test -> texts.add(test.text()));
    return texts;
  }

  /**
   * A field.
   *
   * @param id its id, unique in the part
   * @param label what it asks for; may be empty in a table
   * @param row the heading of its row, if it stands in a table
   * @param column the heading of its column, if it stands in a table
   * @param form how it is filled in
   * @param options what can be chosen: what is shown, by what is answered
   * @param expected a query whose answer is right
   * @param points what it earns; the points that are left are shared evenly
   * @param bands what other numbers earn
   */
  record Cell(
      Located<String> id,
      String label,
      String row,
      String column,
      Task.Form form,
      Map<String, String> options,
      Located<String> expected,
      Optional<Integer> points,
      List<Band> bands) {}

  /**
   * Numbers that earn less than the right one.
   *
   * @param from the least of them, in thousandths
   * @param to the largest, in thousandths
   * @param points what they earn
   */
  record Band(long from, long to, int points) {}

  /**
   * Something asked of a run.
   *
   * @param claim a query whose answer is yes if it is passed
   * @param points what it earns
   * @param text how a learner is told of it; may be empty
   */
  record Test(Located<String> claim, int points, Markdown text) {}

  /**
   * What the best of all settings that pass the tests earns.
   *
   * @param least whether the least is best; otherwise the greatest
   * @param query what is compared
   * @param points what it earns
   * @param text how a learner is told of it; if it is empty, in words of ours
   */
  record Best(boolean least, Located<String> query, int points, Markdown text) {}
}
