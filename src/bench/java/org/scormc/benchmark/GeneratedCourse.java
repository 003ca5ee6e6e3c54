package org.scormc.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A course of any length that looks like one that somebody wrote: the same for the same number of
 * lessons.
 *
 * <p>A lesson has some 700 words on five screens with a table, an aside, a code fence, a drawing, a
 * link to another lesson and one to the glossary, and four questions of different types; every
 * fifth has an exercise. Up to twenty objectives are assessed in the end.
 */
public final class GeneratedCourse {
  private static final int LESSONS_PER_OBJECTIVE = 5;
  private static final int MOST_OBJECTIVES = 20;
  private static final int LESSONS_PER_TERM = 5;
  private static final int LESSONS_PER_EXERCISE = 5;

  /** A prime, so that links lead all over the course. */
  private static final int STRIDE = 7919;

  private final Path folder;
  private final int lessons;

  private GeneratedCourse(Path folder, int lessons) {
    this.folder = folder;
    this.lessons = lessons;
  }

  /** Writes a course, for trying by hand: a folder that isn't there, and the number of lessons. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /**
   * Writes a course.
   *
   * @param folder where to; made if it isn't there
   * @param lessons how many lessons, at least one
   */
  public static void write(Path folder, int lessons) throws IOException {
    new GeneratedCourse(folder, lessons).write();
  }

  private void write() throws IOException {
    text("course.yaml", course());
    text("glossary.md", glossary());
    text("assessment.yaml", assessment());
    for (int lesson = 1; lesson <= lessons; lesson++) {
      String name = name(lesson);
      text(name + "/lesson.md", lesson(lesson));
      text(name + "/quiz.yaml", GeneratedQuestions.quiz(lesson, objective(lesson)));
      text(name + "/way.svg", drawing(lesson));
      if (hasExercise(lesson)) {
        text(name + "/exercise-swap.yaml", GeneratedQuestions.exercise(lesson, objective(lesson)));
      }
    }
  }

  private void text(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String course() {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: generated-%d
            title: A course of %d lessons
            version: 1.0.0
            language: en
            description: Made to measure how long a course of this length takes to build.
            authors: [Nobody]
            keywords: [replication]
            rights: None reserved
            mastery-score: 0.6
            objectives:
            """
                .formatted(lessons, lessons));
    for (int i = 1; i <= objectives(); i++) {
      yaml.append("  - { id: o").append(i).append(", text: Foresee what a replica shows in case ");
      yaml.append(i).append(". }\n");
    }
    return yaml.toString();
  }

  private int objectives() {
    return Math.max(1, Math.min(MOST_OBJECTIVES, lessons / LESSONS_PER_OBJECTIVE));
  }

  private String objective(int lesson) {
    return "o" + (lesson % objectives() + 1);
  }

  private int terms() {
    return Math.max(1, lessons / LESSONS_PER_TERM);
  }

  private static String name(int lesson) {
    return String.format(Locale.ROOT, "%04d-part", lesson);
  }

  private static boolean hasExercise(int lesson) {
    return lesson % LESSONS_PER_EXERCISE == 0;
  }

  private String glossary() {
    StringBuilder text = new StringBuilder("# Glossary\n");
    for (int term = 1; term <= terms(); term++) {
      text.append("\n## Term ").append(term).append(" {#term-").append(term).append("}\n\n");
      text.append(new GeneratedProse(term).sentences(2)).append('\n');
    }
    return text.toString();
  }

  private String assessment() {
    StringBuilder yaml =
        new StringBuilder(
            """
            title: Final assessment
            intro: A question about each objective.
            mastery-score: 0.6
            attempts: 2
            draw:
            """);
    for (int i = 1; i <= objectives(); i++) {
      yaml.append("  - { objective: o").append(i).append(", count: 1 }\n");
    }
    yaml.append("questions:\n");
    for (int i = 1; i <= objectives(); i++) {
      for (int one = 0; one < 3; one++) {
        yaml.append(GeneratedQuestions.question(i, one, "final-" + i + "-" + one, "o" + i));
      }
    }
    return yaml.toString();
  }

  private String lesson(int number) {
    GeneratedProse prose = new GeneratedProse(1000L + number);
    int other = number * STRIDE % lessons + 1;
    int term = number % terms() + 1;
    return """
        ---
        id: part-%1$d
        title: Part %1$d of the generated course
        minutes: %2$d
        objectives: [%3$s]
        ---

        %4$s

        ## What happens {#what-happens}

        %5$s A word for it is [term %6$d](../glossary.md#term-%6$d).

        %7$s

        ![Two copies and a change on its way between them.](way.svg "The way of change %1$d.")

        ::: question q%1$d-0
        :::

        ## What it costs {#what-it-costs}

        %8$s

        | copy | before | after |
        |---|---|---|
        | first | %9$d ms | *%10$d* ms |
        | second | %11$d ms | **%12$d** ms |
        | third | unknown | `%13$d` ms |

        ::: note What the copies know
        %14$s
        :::

        ::: question q%1$d-1
        :::

        ## How to ask for it {#how-to-ask}

        %15$s

        ```sql
        SELECT title, stamp FROM events WHERE place = %9$d AND stamp > %10$d;
        UPDATE events SET title = 'Jazz Night %1$d' WHERE id = %12$d;
        ```

        %16$s It was told in [another part](../%17$s/lesson.md#what-it-costs).

        ::: question q%1$d-2
        :::

        ## What remains {#what-remains}

        1. %18$s
        2. %19$s
        3. %20$s

        %21$s

        ::: question q%1$d-3
        :::

        %22$s::: takeaway
        %23$s
        :::
        """
        .formatted(
            number,
            hasExercise(number) ? 8 : 6,
            objective(number),
            prose.sentences(3),
            prose.sentences(5),
            term,
            prose.sentences(4),
            prose.sentences(5),
            prose.number(),
            prose.number(),
            prose.number(),
            prose.number(),
            prose.number(),
            prose.sentences(2),
            prose.sentences(4),
            prose.sentences(4),
            name(other),
            prose.sentences(1),
            prose.sentences(1),
            prose.sentences(1),
            prose.sentences(3),
            hasExercise(number) ? "::: exercise swap-" + number + "\n:::\n\n" : "",
            prose.sentences(2));
  }

  private static String drawing(int lesson) {
    int arrival = 100 + lesson % 150;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 300" role="img">
          <title>A change on its way</title>
          <desc>Time runs downwards. A change made at the first copy arrives at the second.</desc>
          <defs>
            <marker id="head" viewBox="0 0 12 12" refX="10" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto-start-reverse">
              <path class="f-arrow" d="M2 1.5 L10 6 L2 10.5"/>
            </marker>
          </defs>
          <text class="f-text f-strong" x="90" y="28" text-anchor="middle">First</text>
          <text class="f-text f-strong" x="220" y="28" text-anchor="middle">Second</text>
          <line class="f-line" x1="90" y1="44" x2="90" y2="280"/>
          <line class="f-line" x1="220" y1="44" x2="220" y2="280"/>
          <line class="f-arrow" x1="90" y1="60" x2="213" y2="%1$d" marker-end="url(#head)"/>
          <circle class="f-a" cx="90" cy="60" r="7"/>
          <circle class="f-b" cx="220" cy="%1$d" r="7"/>
          <text class="f-text" x="246" y="%1$d" text-anchor="start">change %2$d</text>
        </svg>
        """
        .formatted(arrival, lesson);
  }
}
