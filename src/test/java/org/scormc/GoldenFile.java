package org.scormc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what is expected. With {@code -Dgolden=overwrite} it is written anew from what
 * was found, and the run still fails where that changes something, so that nobody overwrites by
 * habit.
 */
public final class GoldenFile {
  private GoldenFile() {}

  /** Fails if a text isn't the one in a file. */
  public static void assertEquals(Path file, String found) throws IOException {
    String expected = Files.exists(file) ? Files.readString(file) : "";
    if ("overwrite".equals(System.getProperty("golden")) && !expected.equals(found)) {
      Files.writeString(file, found);
    }
    assertThat(found).as("contents of %s", file).isEqualTo(expected);
  }
}
