package org.scormc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiled engine as a file, and what it says about mistakes. */
class EngineFileIT {
  private static final Path ENGINE = Path.of("target/classes/js/engine.js");

  @TempDir Path folder;

  @Test
  void theEngineStaysSmallEnoughForEveryPage() throws IOException {
    Path zipped = folder.resolve("engine.js.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(Files.readAllBytes(ENGINE));
    }
    assertThat(Files.size(zipped)).isLessThan(104 * 1024);
  }

  @Test
  void aMistakeInAScenarioIsToldInWords() {
    assertThatThrownBy(() -> Engine.run("{\"id\":3}", "en"))
        .hasMessage("`id` must be a text in {\"id\":3}");
  }
}
