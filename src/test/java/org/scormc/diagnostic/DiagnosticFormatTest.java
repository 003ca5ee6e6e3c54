package org.scormc.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.GoldenFile;
import org.scormc.source.SourceFile;

class DiagnosticFormatTest {
  private static final Path EXPECTED = Path.of("src/test/resources/format");
  private static final SourceFile FILE =
      new SourceFile("01-a/lesson.md", "one\n\ttwo \"three\"\n" + "x".repeat(300) + "!\n");
  private static final List<Diagnostic> DIAGNOSTICS =
      List.of(
          Diagnostic.of(Code.UNKNOWN_KEY, FILE.span(5, 8), "two").withHint("did you mean `tow`?"),
          Diagnostic.of(Code.ORPHAN_TERM, FILE.span(317, 318), "term"));

  @Test
  void textShowsTheLineACaretAndAHint() throws IOException {
    String text = DiagnosticFormat.TEXT.write(DIAGNOSTICS, "course", "1");
    GoldenFile.assertEquals(EXPECTED.resolve("diagnostics.txt"), text);
  }

  @Test
  void jsonIsAnArrayOfObjects() throws IOException {
    String json = DiagnosticFormat.JSON.write(DIAGNOSTICS, "course/", "1");
    assertParses(json);
    GoldenFile.assertEquals(EXPECTED.resolve("diagnostics.json"), json);
  }

  @Test
  void sarifNamesRulesAndRegions() throws IOException {
    String sarif = DiagnosticFormat.SARIF.write(DIAGNOSTICS, "my course", "1");
    assertParses(sarif);
    GoldenFile.assertEquals(EXPECTED.resolve("diagnostics.sarif"), sarif);
  }

  @Test
  void nothingToSayIsAnEmptyTextAndAnEmptyArray() {
    assertThat(DiagnosticFormat.TEXT.write(List.of(), "", "1")).isEmpty();
    assertThat(DiagnosticFormat.JSON.write(List.of(), "", "1")).isEqualTo("[ ]\n");
  }

  private static void assertParses(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      assertThat(tokens).isPositive();
    }
  }
}
