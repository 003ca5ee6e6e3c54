package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scormc.diagnostic.Code;

class ExplainCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aCodeIsExplainedInCapitalOrSmallLetters() {
    assertThat(run("explain", "e214")).isZero();
    assertThat(out.toString())
        .startsWith("error E214: the link leads to `…`, which is not in the course\n")
        .contains("A link inside a course leads to a lesson")
        .contains("(../02-two/lesson.md#heading)");
  }

  @Test
  void severalCodesComeInTheOrderInWhichTheyWereAsked() {
    assertThat(run("explain", "W204", "E210")).isZero();
    assertThat(out.toString().lines().filter(line -> line.matches("(error|warning) [EW].*")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("warning W204: "),
            second -> assertThat(second).startsWith("error E210: "));
  }

  @Test
  void linesFitATerminal() {
    assertThat(run("explain", "E105")).isZero();
    assertThat(out.toString().lines().map(String::length))
        .hasSizeGreaterThan(3)
        .allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(80));
  }

  @Test
  void withoutACodeAllAreListedOnceByHundred() {
    assertThat(run("explain")).isZero();
    List<String> numbers =
        out.toString().lines().filter(line -> line.startsWith("  ")).map(this::number).toList();
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Code.values()).map(Code::number).toList());
    assertThat(numbers.stream().map(number -> number.substring(1, 2)).toList()).isSorted();
    assertThat(out.toString()).contains("2xx: lessons and links\n  E201  the lesson has no text\n");
  }

  @Test
  void programsGetAnObject() {
    assertThat(run("explain", "E210", "--format", "json")).isZero();
    assertThat(out.toString())
        .startsWith("{")
        .contains("\"code\":\"E210\"", "\"hint\":\"close it by a line", "\"severity\":\"error\"");
  }

  @Test
  void anUnknownCodeIsMisuseAndTheNearestIsNamed() {
    assertThat(run("explain", "E2144")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no code `E2144`; did you mean `E214`?");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyExplanationIsMoreThanItsMessage(Code code) {
    assertThat(code.explanation()).endsWith(".").doesNotContain("{0}");
    assertThat(code.explanation().length()).as("an explanation, not a remark").isGreaterThan(40);
    assertThat(code.explanation()).doesNotContain(code.summary());
    assertThat(code.summary()).isNotBlank().doesNotContain("{");
  }

  private String number(String line) {
    return line.strip().substring(0, 4);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
