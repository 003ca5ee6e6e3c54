package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.clock.SplitMix64;
import org.scormc.course.QuestionSamples;

/** Questions in which words were exchanged at random, always the same ones. */
class MangledQuizTest {
  private static final int MANGLED = 300;

  @TempDir private Path folder;

  @Test
  void whateverStandsInAQuizItHasAnswersOrIsRefusedAtItsPlace() throws IOException {
    Path from = QuestionSamples.COURSE;
    Files.createDirectories(folder.resolve("01-first"));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(from.relativize(file).toString()));
      }
    }
    Path quiz = folder.resolve("01-first/quiz.yaml");
    String text = Files.readString(quiz);
    SplitMix64 random = new SplitMix64(7);
    int answered = 0;
    for (int i = 0; i < MANGLED; i++) {
      Files.writeString(quiz, MangledScenarioTest.mangled(text, random));
      StringWriter err = new StringWriter();
      int status =
          Main.run(
              new PrintWriter(new StringWriter()),
              new PrintWriter(err),
              "answers",
              folder.toString());
      assertThat(status).as("%s%n%s", Files.readString(quiz), err).isBetween(0, 1);
      assertThat(err.toString().contains(": error: ")).isEqualTo(status == 1);
      answered += 1 - status;
    }
    assertThat(answered).isBetween(1, MANGLED - 1);
  }
}
