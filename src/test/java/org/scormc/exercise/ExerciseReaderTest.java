package org.scormc.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scormc.json.JsonWriter;

class ExerciseReaderTest {
  private static final String WRITTEN = JsonWriter.write(ExerciseWriter.json(Examples.EXERCISE));

  @Test
  void whatIsWrittenIsReadBack() {
    Exercise read = ExerciseReader.read(WRITTEN);
    assertThat(read.parts()).isEqualTo(Examples.EXERCISE.parts());
    assertThat(JsonWriter.write(ExerciseWriter.json(read))).isEqualTo(WRITTEN);
  }

  @Test
  void aReadScenarioHasItsKnobs() {
    Map<String, String> settings = Map.of("policy", "last-update-wins", "second", "50");
    assertThat(ExerciseReader.read(WRITTEN).scenarios().get("titles").with(settings))
        .isEqualTo(Examples.TITLES.with(settings));
  }

  @Test
  void keysAndSolutionsDoNotStandInPlainText() {
    assertThat(WRITTEN).doesNotContain("Ins(1", "solution", "metric").contains("\"key\"");
  }

  @Test
  void aMaskedTextComesBack() {
    String text = "{\"a\":\"é ✓ ~ \\\\ \u2212\"}";
    String masked = Mask.put(text, "x01/a");
    assertThat(Mask.take(masked, "x01/a")).isEqualTo("{\"a\":\"\\u00e9 \\u2713 ~ \\\\ \\u2212\"}");
    assertThat(Mask.put(text, "x01/b")).isNotEqualTo(masked);
  }
}
