package org.scormc.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scormc.course.Course;
import org.scormc.course.Exercise;
import org.scormc.course.ExercisePart;
import org.scormc.course.KnobLabel;
import org.scormc.course.Work;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.Grader;
import org.scormc.exercise.Grid;
import org.scormc.exercise.Insight;
import org.scormc.exercise.Query;
import org.scormc.exercise.Scene;
import org.scormc.exercise.Score;
import org.scormc.exercise.Task;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Group;
import org.scormc.memory.Memory;
import org.scormc.parallel.Parallel;
import org.scormc.progress.Progress;
import org.scormc.source.Located;

/**
 * An exercise can be solved, and not by accident: its stored solution earns all points, its stored
 * wrong answers stay under the pass mark, and so does who does nothing.
 */
final class ExerciseRule {
  /** The share of the points that passes, in percent. */
  static final int PASS_PERCENT = 70;

  private static final int ALL = 100;

  private final Exercise exercise;
  private final DiagnosticLog log;

  private ExerciseRule(Exercise exercise, DiagnosticLog log) {
    this.exercise = exercise;
    this.log = log;
  }

  /**
   * What came of an exercise.
   *
   * @param proved the exercise, if it could be proved
   * @param said what there was to say
   */
  private record Proof(Exercise exercise, Optional<ProvedExercise> proved, List<Diagnostic> said) {}

  /**
   * Proves all exercises of a course that can be proved; the log says why the others can't.
   *
   * @param memory keeps the proofs of exercises that have not changed
   * @param progress hears of each exercise
   */
  static Map<Exercise, ProvedExercise> check(
      Course course, Memory memory, Progress progress, DiagnosticLog log) {
    Map<Exercise, ProvedExercise> proved = new HashMap<>();
    for (Proof proof : Parallel.map(course.exercises(), progress, one -> proof(one, memory))) {
      proof.said().forEach(log::add);
      proof.proved().ifPresent(one -> proved.put(proof.exercise(), one));
    }
    return proved;
  }

  private static Proof proof(Exercise exercise, Memory memory) {
    return memory.recall(
        Proof.class,
        exercise.id().span() + " " + exercise.id().value(),
        kept -> kept.exercise().equals(exercise),
        () -> proof(exercise));
  }

  private static Proof proof(Exercise exercise) {
    DiagnosticLog said = new DiagnosticLog();
    Optional<ProvedExercise> proved = new ExerciseRule(exercise, said).prove();
    return new Proof(exercise, proved, said.diagnostics());
  }

  private Optional<ProvedExercise> prove() {
    int points = exercise.parts().stream().mapToInt(part -> part.points().value()).sum();
    if (points != ALL) {
      log.add(Code.POINTS, exercise.id().span(), "parts", points, ALL);
    }
    TreeSet<String> ids = new TreeSet<>();
    List<org.scormc.exercise.Exercise.Part> parts = new ArrayList<>();
    for (ExercisePart part : exercise.parts()) {
      if (!ids.add(part.id().value())) {
        log.add(Code.NAME_TAKEN, part.id().span(), "part", part.id().value());
      }
      new KeyFinder(exercise, part, log)
          .task()
          .ifPresent(
              task ->
                  parts.add(
                      new org.scormc.exercise.Exercise.Part(
                          part.id().value(), part.points().value(), part.brief(), task)));
    }
    org.scormc.exercise.Exercise graded =
        new org.scormc.exercise.Exercise(exercise.id().value(), exercise.scenarios(), parts);
    if (parts.size() < exercise.parts().size()) {
      return Optional.empty();
    }
    boolean fine = true;
    for (ExercisePart part : exercise.parts()) {
      fine &= solves(graded, part);
      fine &= fails(graded, part);
      fine &= none(graded, part);
    }
    fine &= asksSomething(graded);
    if (fine) {
      exercise.parts().forEach(part -> asksToTurn(graded, part));
    }
    return fine ? Optional.of(new ProvedExercise(exercise, graded)) : Optional.empty();
  }

  /** The solution earns all points. */
  private boolean solves(org.scormc.exercise.Exercise graded, ExercisePart part) {
    Located<List<String>> solution = part.solution();
    Score score = Grader.grade(graded, part.id().value(), solution.value(), 0);
    if (score.refusal().reason() != Score.Reason.NONE) {
      refused(solution, score);
      return false;
    }
    if (score.earned() < score.of()) {
      log.add(
          Code.SOLUTION,
          solution.span(),
          points(score.earned()),
          points(score.of()),
          missed(graded, part, score));
      return false;
    }
    return true;
  }

  private void refused(Located<List<String>> answer, Score score) {
    String subject = score.refusal().subject();
    String why =
        switch (score.refusal().reason()) {
          case NOT_SET -> "`" + subject + "` is not set";
          case NOT_NOW -> "`" + subject + "` can't happen at its place";
          case UNFINISHED -> "something is still to happen after it";
          case TRY_MORE -> "it takes " + subject + " tries";
          default -> subject;
        };
    log.add(Code.NOT_AN_ANSWER, answer.span(), String.join(" ", answer.value()), why);
  }

  /** What is wrong, and what it should be where that is known. */
  private static String missed(
      org.scormc.exercise.Exercise graded, ExercisePart part, Score score) {
    List<String> missed = new ArrayList<>();
    Task task = graded.part(part.id().value()).task();
    for (Score.Item item : score.items()) {
      if (item.right()) {
        continue;
      }
      String what = "`" + item.id() + "`";
      if (task instanceof Task.Cells cells) {
        for (Task.Cell cell : cells.cells()) {
          what += cell.id().equals(item.id()) ? " is `" + cell.expected() + "`" : "";
        }
      } else if (!(task instanceof Task.Sequence)) {
        what = item.id().equals("best") ? "it is not the best" : "test " + item.id() + " fails";
      }
      missed.add(what);
    }
    return task instanceof Task.Sequence sequence
        ? "the order is `" + String.join(" ", sequence.order()) + "`"
        : String.join(", ", missed);
  }

  private static String points(long hundredths) {
    return hundredths % ALL == 0
        ? Long.toString(hundredths / ALL)
        : hundredths / ALL + "." + Long.toString(ALL + hundredths % ALL).substring(1);
  }

  /** No wrong answer passes; one that names some cells only is wrong even if the rest is right. */
  private boolean fails(org.scormc.exercise.Exercise graded, ExercisePart part) {
    boolean fine = true;
    TreeSet<String> seen = new TreeSet<>();
    for (ExercisePart.WrongAnswer wrong : part.wrong()) {
      List<String> entries = wrong.answer().value();
      if (!seen.add(String.join(" ", part.named() ? new TreeSet<>(entries) : entries))) {
        String told = String.join(", ", entries).replace(Grader.BETWEEN, ": ");
        log.add(Code.NOT_AN_ANSWER, wrong.answer().span(), told, "it is listed twice");
        fine = false;
      }
      List<String> whole = part.completed(entries, idle(part));
      long most = whole.size() > entries.size() ? ALL : PASS_PERCENT;
      Score score = Grader.grade(graded, part.id().value(), whole, 0);
      if (score.refusal().reason() != Score.Reason.NONE) {
        refused(wrong.answer(), score);
        fine = false;
      } else if (score.earned() * ALL >= score.of() * most) {
        String earned = points(score.earned());
        log.add(Code.WRONG_ANSWER_PASSES, wrong.answer().span(), earned, points(score.of()));
        fine = false;
      }
    }
    return fine;
  }

  /** If the solution says that there is no setting or no order, none passes. */
  private boolean none(org.scormc.exercise.Exercise graded, ExercisePart part) {
    Task task = graded.part(part.id().value()).task();
    try {
      if (task instanceof Task.Settings settings && settings.none()) {
        return noSetting(graded, part, settings);
      }
      return !(task instanceof Task.Moves moves) || !moves.none() || noOrder(graded, part, moves);
    } catch (IllegalArgumentException e) {
      Located<String> claim = unanswered(graded, task, part.work());
      log.add(Code.QUERY, claim.span(), claim.value(), String.valueOf(e.getMessage()));
      return false;
    }
  }

  /**
   * The first claim of a part that asks for nothing there is; the last, if only some runs lack it.
   */
  private static Located<String> unanswered(
      org.scormc.exercise.Exercise graded, Task task, Work work) {
    boolean moved = work instanceof Work.Moves;
    List<Work.Test> tests = moved ? ((Work.Moves) work).tests() : ((Work.Settings) work).tests();
    String scenario = moved ? ((Task.Moves) task).scenario() : ((Task.Settings) task).scenario();
    Scene scene = Scene.of(graded.scenarios(), scenario, Map.of());
    for (Work.Test test : tests) {
      try {
        Query.holds(test.claim().value(), scene, Insight.TERMS);
      } catch (IllegalArgumentException e) {
        return test.claim();
      }
    }
    return tests.get(tests.size() - 1).claim();
  }

  private boolean noSetting(
      org.scormc.exercise.Exercise graded, ExercisePart part, Task.Settings settings) {
    Scene usual = Scene.of(graded.scenarios(), settings.scenario(), Map.of());
    for (Scene scene : Grid.of(usual, settings.knobs())) {
      if (passes(settings.tests(), scene)) {
        List<String> values = new ArrayList<>();
        settings.knobs().forEach(knob -> values.add(knob + ": " + scene.setting(knob)));
        log.add(Code.NOT_NONE, part.solution().span(), "setting", String.join(", ", values));
        return false;
      }
    }
    return true;
  }

  private static boolean passes(List<Task.Test> tests, Scene scene) {
    return tests.stream().allMatch(test -> Query.holds(test.claim(), scene, Insight.TERMS));
  }

  private boolean noOrder(
      org.scormc.exercise.Exercise graded, ExercisePart part, Task.Moves moves) {
    Scene scene = Scene.of(graded.scenarios(), moves.scenario(), Map.of());
    try {
      for (Group group : Exploration.of(scene.scenario()).groups()) {
        Scene made = scene.after(Exploration.after(scene.scenario(), group.witness()).trace());
        if (passes(moves.tests(), made)) {
          List<String> names = group.witness().stream().map(Object::toString).toList();
          log.add(Code.NOT_NONE, part.solution().span(), "order", String.join(" ", names));
          return false;
        }
      }
    } catch (IllegalStateException e) {
      log.add(Code.NOT_EXPLORABLE, part.solution().span(), e.getMessage());
      return false;
    }
    return true;
  }

  /** Who leaves everything as it is does not pass, neither the whole nor its short form. */
  private boolean asksSomething(org.scormc.exercise.Exercise graded) {
    boolean whole = asksSomething(graded, false);
    return asksSomething(graded, true) && whole;
  }

  private boolean asksSomething(org.scormc.exercise.Exercise graded, boolean brief) {
    long earned = 0;
    long of = 0;
    for (ExercisePart part : exercise.parts()) {
      if (!brief || part.brief()) {
        Score score = Grader.grade(graded, part.id().value(), idle(part), 0);
        earned += score.earned();
        of += score.of();
      }
    }
    if (of > 0 && earned * ALL >= of * PASS_PERCENT) {
      log.add(Code.NOTHING_PASSES, exercise.id().span(), points(earned), points(of));
      return false;
    }
    return true;
  }

  /** Warns of settings that are worth most of their points before anyone has turned a knob. */
  private void asksToTurn(org.scormc.exercise.Exercise graded, ExercisePart part) {
    Score score = Grader.grade(graded, part.id().value(), idle(part), 0);
    if (part.work() instanceof Work.Settings && score.earned() * ALL >= score.of() * PASS_PERCENT) {
      log.add(Code.IDLE_SETTINGS, part.id().span(), points(score.earned()), points(score.of()));
    }
  }

  /** The answer of who leaves everything as it stands. */
  private List<String> idle(ExercisePart part) {
    List<String> answer = new ArrayList<>();
    if (part.work() instanceof Work.Settings settings) {
      for (Located<String> name : settings.knobs()) {
        for (KnobLabel knob : exercise.knobs()) {
          if (knob.name().value().equals(name.value())) {
            answer.add(Grader.pair(name.value(), knob.usual()));
          }
        }
      }
    } else if (part.work() instanceof Work.Cells cells) {
      for (Work.Cell cell : cells.cells()) {
        if (cell.form() == Task.Form.TICK) {
          answer.add(Grader.pair(cell.id().value(), Query.NO));
        }
      }
    }
    return answer;
  }
}
