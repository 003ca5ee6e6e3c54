package org.scormc.playback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.course.Course;
import org.scormc.course.FillIn;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Numeric;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.Question;
import org.scormc.course.Scoring;
import org.scormc.course.SingleChoice;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parser.CourseParser;

/** What a page finds a response worth, against what the compiler does. */
class GradingIT {
  private static final long SEED = 20261123;
  private static final int QUESTIONS_OF_EACH_KIND = 8;
  private static final int RESPONSES = 150;

  /** Grades responses by the question's form as it stands in the package. */
  private static final String GRADE =
      """
      async responses => {
        const { showVariant } = await import('/js/quiz/sheet.js');
        const text = await (await fetch('/course/lessons/random.html')).text();
        const page = new DOMParser().parseFromString(text, 'text/html');
        const texts = { get: key => key };
        const scores = {};
        for (const [id, list] of Object.entries(responses)) {
          const form = page.querySelector(`form[data-question="${id}"]`);
          const { kind } = showVariant(form, { variant: 0, seed: 'learner', texts });
          scores[id] = list.map(response => String(kind.grade(response).score));
        }
        return scores;
      }
      """;

  @TempDir private Path folder;

  @Test
  void aPageFindsEveryResponseWorthWhatTheCompilerDoes() throws IOException {
    RandomQuiz quiz = new RandomQuiz(SEED);
    Path source = source(quiz.yaml(QUESTIONS_OF_EACH_KIND), quiz.ids());
    BuiltCourse.unpack(source, folder);
    DiagnosticLog log = new DiagnosticLog();
    Course course = CourseParser.parse(source, log).orElseThrow();
    Map<String, List<List<String>>> responses = new TreeMap<>();
    Map<String, List<Double>> worth = new TreeMap<>();
    for (Question question : course.lessons().get(0).questions()) {
      List<List<String>> given =
          Stream.generate(() -> response(quiz, question)).limit(RESPONSES).toList();
      responses.put(question.id().value(), given);
      worth.put(
          question.id().value(),
          given.stream().map(response -> Scoring.of(question, response).value()).toList());
    }
    assertThat(responses).hasSize(7 * QUESTIONS_OF_EACH_KIND);

    Map<String, List<String>> found = graded(responses);
    List<String> apart = new ArrayList<>();
    worth.forEach(
        (id, values) -> {
          for (int i = 0; i < values.size(); i++) {
            double inBrowser = Double.parseDouble(found.get(id).get(i));
            if (inBrowser != values.get(i)) {
              apart.add(
                  id + " " + responses.get(id).get(i) + ": " + inBrowser + ", " + values.get(i));
            }
          }
        });
    assertThat(apart).isEmpty();
    assertThat(worth.values())
        .as("every question meets right and wrong responses")
        .allSatisfy(values -> assertThat(values).contains(0.0, 1.0));
    assertThat(worth.values().stream().flatMap(List::stream).distinct())
        .as("different scores")
        .hasSizeGreaterThan(10);
  }

  private Path source(String quiz, List<String> ids) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/01-random")).getParent();
    Files.copy(
        Path.of("src/test/resources/question-course/course.yaml"), source.resolve("course.yaml"));
    Files.writeString(source.resolve("01-random/quiz.yaml"), quiz);
    StringBuilder lesson =
        new StringBuilder("---\nid: random\ntitle: Random\nminutes: 1\nobjectives: [o1]\n---\n");
    ids.forEach(id -> lesson.append("\n::: question ").append(id).append("\n:::\n"));
    Files.writeString(source.resolve("01-random/lesson.md"), lesson);
    return source;
  }

  private static List<String> response(RandomQuiz quiz, Question question) {
    return quiz.response(Scoring.rightResponse(question), parts(quiz, question));
  }

  private static List<String> parts(RandomQuiz quiz, Question question) {
    if (question instanceof Numeric) {
      return List.of(quiz.number(), quiz.number(), quiz.number(), "", "1e1", "1,5");
    }
    if (question instanceof FillIn) {
      return Stream.generate(quiz::text).limit(4).toList();
    }
    List<String> parts = new ArrayList<>(List.of("true", "false", "", "o9"));
    if (question instanceof SingleChoice choice) {
      choice.options().stream().map(Option::id).forEach(id -> parts.add(id.value()));
    } else if (question instanceof MultipleResponse choice) {
      choice.options().stream().map(Option::id).forEach(id -> parts.add(id.value()));
    } else if (question instanceof Ordering ordering) {
      ordering.items().forEach(item -> parts.add(item.id().value()));
    } else if (question instanceof Matching matching) {
      for (Matching.Source of : matching.sources()) {
        matching.targets().forEach(to -> parts.add(of.id().value() + "=" + to.id().value()));
      }
    }
    return parts;
  }

  @SuppressWarnings("unchecked")
  private Map<String, List<String>> graded(Map<String, List<List<String>>> responses)
      throws IOException {
    Map<String, Path> folders =
        Map.of("course", folder.resolve("course"), "js", Path.of("src/main/js").toAbsolutePath());
    try (StaticServer server = new StaticServer(folders);
        Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      page.navigate(server.address("/course/index.html"));
      return (Map<String, List<String>>) page.evaluate(GRADE, responses);
    }
  }
}
