package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.simulation.Move;
import org.scormc.simulation.Simulation;

/**
 * Says what an answer to a part of an exercise earns; the same in the compiler and in a page.
 *
 * <p>An answer is a list of texts: for cells and settings {@code id[.]value}, for an order the ids,
 * for moves their names. Settings and moves are judged by running them, so what the author did not
 * think of is right too if it passes the tests.
 */
public final class Grader {
  /** Between the id of a cell and what is filled in, as between a step and its answer in SCORM. */
  public static final String BETWEEN = "[.]";

  private static final int HINT_PERCENT = 10;
  private static final int LEAST_PERCENT = 40;

  private final Exercise exercise;
  private final List<String> answer;
  private final long of;
  private final List<Score.Item> items = new ArrayList<>();
  private long earned;
  private Score.Refusal refusal = new Score.Refusal(Score.Reason.NONE, "");

  private Grader(Exercise exercise, List<String> answer, long of) {
    this.exercise = exercise;
    this.answer = answer;
    this.of = of;
  }

  /**
   * What an answer earns.
   *
   * @param exercise the exercise
   * @param partId which part of it
   * @param answer the answer; what is missing in it is wrong
   * @param hints how many hints were taken: each costs 10 % of what the answer earns, and 40 %
   *     always remain
   * @throws IllegalArgumentException if there is no such part
   */
  public static Score grade(Exercise exercise, String partId, List<String> answer, int hints) {
    Exercise.Part part = exercise.part(partId);
    Grader grader = new Grader(exercise, answer, 100 * part.points());
    Task task = part.task();
    if (task instanceof Task.Cells cells) {
      grader.cells(cells);
    } else if (task instanceof Task.Sequence sequence) {
      grader.sequence(sequence);
    } else if (task instanceof Task.Settings settings) {
      grader.settings(settings);
    } else if (task instanceof Task.Moves moves) {
      grader.moves(moves);
    }
    long percent = Math.max(LEAST_PERCENT, 100 - (long) HINT_PERCENT * hints);
    return new Score(grader.earned * percent / 100, grader.of, grader.items, grader.refusal);
  }

  /** An entry of an answer. */
  public static String pair(String id, String value) {
    return id + BETWEEN + value;
  }

  private Map<String, String> pairs() {
    Map<String, String> pairs = new TreeMap<>();
    for (String entry : answer) {
      int between = entry.indexOf(BETWEEN);
      if (between > 0) {
        pairs.put(entry.substring(0, between), entry.substring(between + BETWEEN.length()));
      }
    }
    return pairs;
  }

  private void item(String id, long itemEarned, long itemOf) {
    items.add(new Score.Item(id, itemEarned, itemOf));
    earned += itemEarned;
  }

  private void cells(Task.Cells task) {
    Map<String, String> filled = pairs();
    long errors = 0;
    for (Task.Cell cell : task.cells()) {
      String value = filled.get(cell.id());
      if (value == null) {
        value = cell.form() == Task.Form.TICK ? Query.NO : "";
      }
      long points = points(cell, value);
      errors += points == cell.points() ? 0 : 1;
      item(cell.id(), points, cell.points());
    }
    if (task.errorCost() > 0) {
      earned = filled.isEmpty() ? 0 : Math.max(0, of - errors * task.errorCost());
    }
  }

  private static long points(Task.Cell cell, String value) {
    if (cell.form() == Task.Form.NUMBER) {
      return points(cell, Decimal.thousandths(value));
    }
    boolean text = cell.form() == Task.Form.TEXT;
    String expected = text ? Decimal.withoutSpaces(cell.expected()) : cell.expected();
    return (text ? Decimal.withoutSpaces(value) : value).equals(expected) ? cell.points() : 0;
  }

  private static long points(Task.Cell cell, Optional<Long> number) {
    if (number.isEmpty()) {
      return 0;
    }
    long value = number.get();
    Optional<Long> expected = Decimal.thousandths(cell.expected());
    if (expected.isPresent() && expected.get() == value) {
      return cell.points();
    }
    for (Task.Band band : cell.bands()) {
      if (value >= band.from() && value <= band.to()) {
        return band.points();
      }
    }
    return 0;
  }

  /** One place less than there are items can be wrong: a right first item alone shows nothing. */
  private void sequence(Task.Sequence task) {
    List<String> order = task.order();
    int places = order.size() - 1;
    int right = 0;
    boolean complete = answer.size() == order.size();
    for (int i = 1; i < order.size(); i++) {
      boolean neighbours = false;
      for (int j = 1; j < answer.size(); j++) {
        neighbours |=
            answer.get(j).equals(order.get(i)) && answer.get(j - 1).equals(order.get(i - 1));
      }
      right += neighbours ? 1 : 0;
      items.add(new Score.Item(order.get(i), neighbours ? of / places : 0, of / places));
    }
    if (complete) {
      earned = right == places ? of : task.exact() ? 0 : of * right / places;
    }
  }

  private void settings(Task.Settings task) {
    if (none(task, task.noneAfter())) {
      return;
    }
    Map<String, String> set = pairs();
    Map<String, String> allowed = new TreeMap<>();
    for (String knob : task.knobs()) {
      if (set.get(knob) == null) {
        refuse(Score.Reason.NOT_SET, knob);
        return;
      }
      allowed.put(knob, set.get(knob));
    }
    try {
      Scene scene = Scene.of(exercise.scenarios(), task.scenario(), allowed);
      boolean passed = tests(task.tests(), scene);
      if (task.best().isPresent()) {
        Task.Best best = task.best().get();
        boolean reached =
            passed && Query.answer(best.query(), scene, Observation.TERMS).equals(best.value());
        item("best", reached ? best.points() : 0, best.points());
      }
    } catch (IllegalArgumentException e) {
      refuse(Score.Reason.IMPOSSIBLE, e.getMessage());
    }
  }

  private boolean tests(List<Task.Test> tests, Scene scene) {
    boolean passed = true;
    int number = 0;
    for (Task.Test test : tests) {
      boolean holds = Query.holds(test.claim(), scene, Observation.TERMS);
      passed &= holds;
      item(Integer.toString(++number), holds ? test.points() : 0, test.points());
    }
    return passed;
  }

  private void moves(Task.Moves task) {
    if (none(task, task.noneAfter())) {
      return;
    }
    Scene scene = Scene.of(exercise.scenarios(), task.scenario(), new TreeMap<>());
    Simulation simulation = Simulation.of(scene.scenario());
    for (String name : answer) {
      Optional<Move> move = move(simulation, name);
      if (move.isEmpty()) {
        refuse(Score.Reason.NOT_NOW, name);
        return;
      }
      simulation.make(move.get());
    }
    if (!simulation.quiescent()) {
      refuse(Score.Reason.UNFINISHED, "");
      return;
    }
    try {
      tests(task.tests(), scene.after(simulation.trace()));
    } catch (IllegalArgumentException e) {
      refuse(Score.Reason.IMPOSSIBLE, e.getMessage());
    }
  }

  /** Judges the answer that there is none, if it is that. */
  private boolean none(Task task, int noneAfter) {
    String start = Task.NONE + BETWEEN;
    if (answer.size() != 1 || !answer.get(0).startsWith(start)) {
      return false;
    }
    if (Decimal.whole(answer.get(0).substring(start.length())) < noneAfter) {
      refuse(Score.Reason.TRY_MORE, Integer.toString(noneAfter));
    } else {
      item(Task.NONE, task.none() ? of : 0, of);
    }
    return true;
  }

  /** The move of that name; empty if it can't be made now. */
  public static Optional<Move> move(Simulation simulation, String name) {
    for (Move move : simulation.moves()) {
      if (move.toString().equals(name)) {
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }

  private void refuse(Score.Reason reason, String subject) {
    refusal = new Score.Refusal(reason, subject);
    items.clear();
    earned = 0;
  }
}
