package org.scormc.playback;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A built course on a server, with the LMSs to play it in and a browser to play it with.
 *
 * @param server has the course under {@code /course}, the hosts under {@code /js}
 * @param chromium the browser, without a window
 */
record Stage(StaticServer server, Chromium chromium) implements AutoCloseable {
  /**
   * Builds a course and sets it up.
   *
   * @param course its source
   * @param folder is filled with what the build makes
   */
  static Stage of(Path course, Path folder) throws IOException {
    BuiltCourse.unpack(course, folder);
    StaticServer server =
        new StaticServer(
            Map.of(
                "course", folder.resolve("course"),
                "js", Path.of("src/test/js").toAbsolutePath(),
                "scorm-again",
                    Path.of("target/npm/node_modules/scorm-again/dist").toAbsolutePath()));
    return new Stage(server, Chromium.start());
  }

  Browser browser() {
    return chromium.browser();
  }

  @Override
  public void close() {
    chromium.close();
    server.close();
  }
}
