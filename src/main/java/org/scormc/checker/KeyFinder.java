package org.scormc.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.Work;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.Decimal;
import org.scormc.exercise.Grid;
import org.scormc.exercise.Insight;
import org.scormc.exercise.Observation;
import org.scormc.exercise.Query;
import org.scormc.exercise.Scene;
import org.scormc.exercise.Task;
import org.scormc.source.Located;

/** Computes what is right in a part of an exercise by running its scenarios. */
final class KeyFinder {
  private static final int HUNDREDTHS = 100;

  private final Exercise exercise;
  private final ExercisePart part;
  private final DiagnosticLog log;
  private boolean fine = true;

  KeyFinder(Exercise exercise, ExercisePart part, DiagnosticLog log) {
    this.exercise = exercise;
    this.part = part;
    this.log = log;
  }

  /** The task with its key; empty, with a diagnostic, if it can't be computed. */
  Optional<Task> task() {
    Work work = part.work();
    Task task;
    if (work instanceof Work.Cells cells) {
      task = cells(cells);
    } else if (work instanceof Work.Sequence sequence) {
      task = sequence(sequence);
    } else if (work instanceof Work.Settings settings) {
      task = settings(settings);
    } else {
      Work.Moves moves = (Work.Moves) work;
      sum(moves.tests().stream().mapToInt(Work.Test::points).sum(), "tests");
      task =
          new Task.Moves(
              moves.scenario(),
              tests(moves.scenario(), moves.tests()),
              moves.noneAfter(),
              part.solution().value());
    }
    return fine ? Optional.of(task) : Optional.empty();
  }

  private Scene scene(String scenario) {
    return Scene.of(exercise.scenarios(), scenario, new TreeMap<>());
  }

  private String answer(Located<String> query, Scene scene, Query.Terms terms) {
    try {
      return Query.answer(query.value(), scene, terms);
    } catch (IllegalArgumentException | IllegalStateException e) {
      wrong(Code.QUERY, query, query.value(), String.valueOf(e.getMessage()));
      return "";
    }
  }

  private void wrong(Code code, Located<?> place, Object... arguments) {
    log.add(code, place.span(), arguments);
    fine = false;
  }

  private void sum(int found, String what) {
    if (found != part.points().value()) {
      wrong(Code.POINTS, part.points(), what, found, part.points().value());
    }
  }

  private Task cells(Work.Cells work) {
    int given = 0;
    int sharing = 0;
    for (Work.Cell cell : work.cells()) {
      given += cell.points().orElse(0);
      sharing += cell.points().isPresent() ? 0 : 1;
    }
    int left = part.points().value() - given;
    if (left < 0 || (sharing == 0 && left > 0)) {
      sum(given, "cells");
    }
    List<Task.Cell> cells = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    long shared = 0;
    int seen = 0;
    for (Work.Cell cell : work.cells()) {
      if (!ids.add(cell.id().value())) {
        wrong(Code.NAME_TAKEN, cell.id(), "cell", cell.id().value());
      }
      // shares are cut where their running sum is, so that they add up to the whole
      long points = HUNDREDTHS * (long) cell.points().orElse(0);
      if (cell.points().isEmpty()) {
        seen++;
        long upTo = HUNDREDTHS * (long) left * seen / sharing;
        points = upTo - shared;
        shared = upTo;
      }
      cells.add(cell(work, cell, points));
    }
    int errorCost = work.whole() ? part.points().value() : work.errorCost();
    return new Task.Cells(cells, HUNDREDTHS * (long) errorCost);
  }

  private Task.Cell cell(Work.Cells work, Work.Cell cell, long points) {
    String expected = answer(cell.expected(), scene(work.scenario()), Insight.TERMS);
    boolean form =
        switch (cell.form()) {
          case OPTIONS -> cell.options().containsKey(expected);
          case NUMBER -> Decimal.thousandths(expected).isPresent();
          case YES_NO, TICK -> expected.equals(Query.YES) || expected.equals(Query.NO);
          case TEXT -> true;
        };
    if (fine && !form) {
      String found = "`" + expected + "`, which can't be filled in";
      wrong(Code.QUERY, cell.expected(), cell.expected().value(), "it is " + found);
    }
    List<Task.Band> bands =
        cell.bands().stream()
            .map(band -> new Task.Band(band.from(), band.to(), HUNDREDTHS * (long) band.points()))
            .toList();
    return new Task.Cell(cell.id().value(), cell.form(), expected, points, bands);
  }

  private Task sequence(Work.Sequence work) {
    String expected = answer(work.expected(), scene(work.scenario()), Insight.TERMS);
    List<String> order = List.of(expected.split(" +"));
    TreeSet<String> ids = new TreeSet<>(work.items().keySet());
    if (fine
        && (order.size() != ids.size() || order.size() < 2 || !ids.equals(new TreeSet<>(order)))) {
      String items = String.join(" ", ids);
      wrong(
          Code.QUERY,
          work.expected(),
          work.expected().value(),
          "it is `" + expected + "`, which is no order of `" + items + "`");
    }
    return new Task.Sequence(order, work.whole());
  }

  private Task settings(Work.Settings work) {
    int points = work.tests().stream().mapToInt(Work.Test::points).sum();
    sum(points + work.best().map(Work.Best::points).orElse(0), "tests");
    for (Located<String> knob : work.knobs()) {
      if (exercise.scenarios().values().stream().noneMatch(one -> one.hasKnob(knob.value()))) {
        wrong(Code.UNKNOWN_PARAMETER, knob, knob.value());
      }
    }
    List<String> knobs = work.knobs().stream().map(Located::value).toList();
    List<Task.Test> tests = tests(work.scenario(), work.tests());
    Optional<Task.Best> best =
        fine ? work.best().flatMap(one -> best(work, one, knobs)) : Optional.empty();
    return new Task.Settings(
        work.scenario(), knobs, tests, best, work.noneAfter(), part.solution().value());
  }

  private List<Task.Test> tests(String scenario, List<Work.Test> tests) {
    for (Work.Test test : tests) {
      try {
        Query.read(test.claim().value(), scene(scenario), Observation.TERMS);
      } catch (IllegalArgumentException e) {
        wrong(Code.QUERY, test.claim(), test.claim().value(), String.valueOf(e.getMessage()));
      }
    }
    return tests.stream()
        .map(test -> new Task.Test(test.claim().value(), HUNDREDTHS * (long) test.points()))
        .toList();
  }

  /** What the best of all settings that pass the tests reaches. */
  private Optional<Task.Best> best(Work.Settings work, Work.Best best, List<String> knobs) {
    Optional<String> found = Optional.empty();
    try {
      for (Scene scene : Grid.of(scene(work.scenario()), knobs)) {
        if (passes(work, scene)) {
          String value = Query.answer(best.query().value(), scene, Observation.TERMS);
          if (found.isEmpty() || better(value, found.get(), best.least())) {
            found = Optional.of(value);
          }
        }
      }
    } catch (IllegalArgumentException e) {
      wrong(Code.QUERY, best.query(), best.query().value(), e.getMessage());
      return Optional.empty();
    }
    if (found.isEmpty()) {
      wrong(Code.QUERY, best.query(), best.query().value(), "no setting passes the tests");
    }
    return found.map(
        value -> new Task.Best(best.query().value(), value, HUNDREDTHS * (long) best.points()));
  }

  private static boolean passes(Work.Settings work, Scene scene) {
    return work.tests().stream()
        .allMatch(test -> Query.holds(test.claim().value(), scene, Observation.TERMS));
  }

  private static boolean better(String value, String other, boolean least) {
    long mine = Decimal.thousandths(value).orElseThrow(IllegalArgumentException::new);
    long theirs = Decimal.thousandths(other).orElseThrow(IllegalArgumentException::new);
    return least ? mine < theirs : mine > theirs;
  }
}
