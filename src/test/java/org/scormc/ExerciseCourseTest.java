package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scormc.checker.CheckedCourse;
import org.scormc.checker.Checker;
import org.scormc.checker.ProvedExercise;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.Exercise;
import org.scormc.exercise.ExerciseReader;
import org.scormc.exercise.Grader;
import org.scormc.exercise.Score;
import org.scormc.exercise.Task;
import org.scormc.json.JsonWriter;
import org.scormc.parser.CourseParser;

/** Exercises of every kind, from their files to what a page is given. */
class ExerciseCourseTest {
  private static final Map<String, ProvedExercise> EXERCISES = ExerciseCourse.exercises();

  static List<String> ids() {
    return List.copyOf(EXERCISES.keySet());
  }

  @Test
  void theCourseHasTasksAndCellsOfAllKinds() {
    TreeSet<String> kinds = new TreeSet<>();
    for (ProvedExercise exercise : EXERCISES.values()) {
      for (Exercise.Part part : exercise.graded().parts()) {
        kinds.add(part.task().getClass().getSimpleName());
        if (part.task() instanceof Task.Cells cells) {
          cells.cells().forEach(cell -> kinds.add(cell.form().name()));
        }
        if (part.task() instanceof Task.Settings settings && settings.best().isPresent()) {
          kinds.add("best");
        }
      }
    }
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "Cells",
            "Sequence",
            "Settings",
            "Moves",
            "best",
            "OPTIONS",
            "NUMBER",
            "TEXT",
            "YES_NO",
            "TICK");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whatAPageIsGivenGradesAsTheCompilerDoes(String id) {
    ProvedExercise exercise = EXERCISES.get(id);
    Exercise read = ExerciseReader.read(exercise.json());
    for (Exercise.Part part : read.parts()) {
      List<String> solution = part.task().solution();
      assertThat(Grader.grade(read, part.id(), solution, 0))
          .isEqualTo(Grader.grade(exercise.graded(), part.id(), solution, 0))
          .extracting(Score::earned)
          .isEqualTo(100 * part.points());
      assertThat(Grader.grade(read, part.id(), List.of(), 0))
          .isEqualTo(Grader.grade(exercise.graded(), part.id(), List.of(), 0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "vanishing-photo, assign, first[.]L second[.]F1 third[.]F1 fourth[.]F1, 4000",
    "vanishing-photo, assign, first[.]L second[.]L third[.]F1 fourth[.]F2, 2500",
    "vanishing-photo, window, ms[.]310, 1000",
    "acknowledged-then-gone, survivors, w1[.]yes w2[.]yes w4[.]yes, 2000",
    "move-the-home, route, o1[.]EU o2[.]EU o3[.]EU, 2500",
    "move-the-home, lease, lease[.]200 takeover[.]430, 4000",
    "move-the-home, lease, lease[.]380 takeover[.]600, 4000",
    "lost-sale, lose, B A B>A A>B, 2000",
    "ghost-in-the-ring, place, filter[.]D, 4500",
    "remembering-cart, build, items[.]or-set count[.]g-counter, 6000",
    "remembering-cart, build, items[.]union count[.]max, 3000",
    "three-sites, none, none[.]2, 2500",
    "three-sites, none, at-s1[.]S2-first at-s2[.]S1-first at-s3[.]S1-first, 0",
    "cut-and-heal, choose, cart[.]or-set likes[.]pn-counter name[.]last-update-wins seat[.]nobody note[.]by-position, 3600",
    "payment-first, choose, missing[.]insert, 3000"
  })
  void anyAnswerThatDoesWhatIsAskedEarnsIt(String id, String part, String answer, long earned) {
    Score score = Grader.grade(EXERCISES.get(id).graded(), part, List.of(answer.split(" ")), 0);
    assertThat(score.refusal().reason()).isEqualTo(Score.Reason.NONE);
    assertThat(score.earned()).isEqualTo(earned);
  }

  @Test
  void whoSaysThatNothingWillDoHasTriedFirst() {
    Score score =
        Grader.grade(EXERCISES.get("three-sites").graded(), "none", List.of("none[.]1"), 0);
    assertThat(score.refusal()).isEqualTo(new Score.Refusal(Score.Reason.TRY_MORE, "2"));
  }

  @Test
  void aKnobThatStandsAsANumberIsWrittenOnceForAllItsValues() {
    String json = EXERCISES.get("swap").json();
    assertThat(json)
        .contains("\"name\":\"second\"")
        .contains("{\"offset\":0,\"path\":[\"actions\",\"1\",\"atMs\"]}");
    assertThat(json.length()).isLessThan(4000);
  }

  @Test
  void turningKnobsInAPageGivesTheScenarioOfTheFile() {
    Map<String, String> settings = new TreeMap<>(Map.of("policy", "keep-local", "second", "70"));
    String turned =
        JsonWriter.write(EXERCISES.get("swap").graded().scenarios().get("main").json(settings));
    assertThat(turned).contains("\"keepLocal\"", "\"atMs\":70").doesNotContain("applyRemote");
  }

  @Test
  void theExampleOfTheFormIsSound(@TempDir Path folder) throws IOException {
    String form =
        Files.readString(Path.of("src/main/resources/org/scormc/parser/exercise-format.md"));
    String example = form.substring(form.indexOf("```yaml\n") + 8);
    example = example.substring(0, example.indexOf("```"));
    Path lesson = Files.createDirectory(folder.resolve("01-only"));
    Files.copy(Path.of("src/test/resources/exercise/course.yaml"), folder.resolve("course.yaml"));
    Files.writeString(
        lesson.resolve("lesson.md"),
        "---\nid: only\ntitle: Only\nminutes: 1\nobjectives: [o1]\n---\n::: exercise swap\n:::\n");
    Files.writeString(lesson.resolve("exercise-swap.yaml"), example.replace("o2-conflicts", "o1"));
    DiagnosticLog log = new DiagnosticLog();
    Optional<CheckedCourse> checked =
        CourseParser.parse(folder, log).flatMap(course -> Checker.check(course, log));
    assertThat(log.diagnostics()).isEmpty();
    assertThat(checked.orElseThrow().exercises()).hasSize(1);
  }

  @Test
  void textsAreFilledFromTheRun() {
    assertThat(EXERCISES.get("swap").source().parts().get(0).explanation().document())
        .satisfies(
            document -> {
              StringBuilder text = new StringBuilder();
              document.accept(
                  new AbstractVisitor() {
                    @Override
                    public void visit(Text one) {
                      text.append(one.getLiteral());
                    }
                  });
              assertThat(text.toString())
                  .contains("at 140 ms A takes", "Jazz & Blues", "with 2 conflicts reported");
            });
  }
}
