package org.scormc.playback;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.course.Target;

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
    return with(Map.of("course", folder.resolve("course")));
  }

  /**
   * Builds a course for several targets and sets each up under the target's word in place of {@code
   * course}.
   *
   * @param course its source
   * @param folder is filled with what the build makes
   */
  static Stage of(Path course, Path folder, List<Target> targets) throws IOException {
    BuiltCourse.unpack(course, folder, targets);
    Map<String, Path> packages = new TreeMap<>();
    targets.forEach(target -> packages.put(target.id(), folder.resolve(target.id())));
    return with(packages);
  }

  private static Stage with(Map<String, Path> packages) throws IOException {
    Map<String, Path> folders = new TreeMap<>(packages);
    folders.put("js", Path.of("src/test/js").toAbsolutePath());
    folders.put(
        "scorm-again", Path.of("target/npm/node_modules/scorm-again/dist").toAbsolutePath());
    return new Stage(new StaticServer(folders), Chromium.start());
  }

  /** Sets up folders that are there already, each under its name. */
  static Stage serving(Path folder, List<String> names) throws IOException {
    Map<String, Path> folders = new TreeMap<>();
    names.forEach(name -> folders.put(name, folder.resolve(name)));
    return new Stage(new StaticServer(folders), Chromium.start());
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
