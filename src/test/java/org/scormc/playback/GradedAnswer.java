package org.scormc.playback;

import java.util.ArrayList;
import java.util.List;
import org.scormc.browser.Engine;
import org.scormc.checker.ProvedExercise;
import org.scormc.course.ExercisePart;
import org.scormc.json.Json;
import org.scormc.json.JsonWriter;

/**
 * An answer to a part of an exercise, and a setting of the knobs of its first scenario.
 *
 * @param exercise the exercise as a page has it
 * @param part the part
 * @param answer the answer as JSON
 * @param hints how many hints were taken
 * @param scenario the name of a scenario
 * @param settings its knobs as JSON
 */
record GradedAnswer(
    String exercise, String part, String answer, int hints, String scenario, String settings) {
  /** Solutions, wrong answers, half an answer and none, for every part. */
  static List<GradedAnswer> of(ProvedExercise proved) {
    List<GradedAnswer> answers = new ArrayList<>();
    for (ExercisePart part : proved.source().parts()) {
      List<String> solution = part.solution().value();
      List<List<String>> tried = new ArrayList<>(List.of(solution, List.of()));
      tried.add(solution.subList(0, solution.size() / 2));
      part.wrong().forEach(wrong -> tried.add(wrong.answer().value()));
      for (List<String> answer : tried) {
        Json.Array entries = new Json.Array();
        answer.forEach(entries::add);
        answers.add(
            new GradedAnswer(
                proved.json(),
                part.id().value(),
                JsonWriter.write(new Json.Members().with("answer", entries)),
                answers.size() % 8,
                proved.source().start(),
                JsonWriter.write(settings(proved))));
      }
    }
    return answers;
  }

  /** The last value of every knob. */
  private static Json.Members settings(ProvedExercise proved) {
    Json.Members settings = new Json.Members();
    proved
        .source()
        .knobs()
        .forEach(
            knob -> {
              String last = knob.usual();
              for (String option : knob.options().keySet()) {
                last = option;
              }
              settings.with(knob.name().value(), last);
            });
    return settings;
  }

  /** What the engine says on the JVM. */
  List<String> onTheJvm() {
    return List.of(
        Engine.grade(exercise, part, answer, hints),
        Engine.solution(exercise, part),
        Engine.adjusted(exercise, scenario, settings));
  }

  /** The answer as JSON. */
  Json.Members json() {
    return new Json.Members()
        .with("exercise", exercise)
        .with("part", part)
        .with("answer", answer)
        .with("hints", hints)
        .with("scenario", scenario)
        .with("settings", settings);
  }
}
