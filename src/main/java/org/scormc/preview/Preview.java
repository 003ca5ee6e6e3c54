package org.scormc.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scormc.CourseBuilder;
import org.scormc.CoursePages;
import org.scormc.CourseWatcher;
import org.scormc.Options;
import org.scormc.course.Target;
import org.scormc.memory.Memory;

/**
 * A small LMS on loopback that shows a course, and shows it anew when one of its files is saved.
 *
 * <p>While a course has errors, its last good pages stay and the page tells what is wrong.
 */
public final class Preview implements AutoCloseable {
  private final Options options;
  private final CourseWatcher watcher;
  private final Server server;
  private final Memory memory = new Memory();

  /**
   * Starts to listen and to watch; {@link #run} does the rest.
   *
   * @param options the course; what they say of packages and their time does not matter here
   * @param folder the course folder as the user named it
   * @param port the port to listen on; 0 for any that is free
   * @throws UncheckedIOException if the port is taken, or the folder can't be watched
   */
  public Preview(Options options, String folder, int port) {
    this.options = options;
    String prefix =
        folder.isEmpty() || folder.equals(".") ? "" : folder.replaceAll("/+$", "") + "/";
    try {
      watcher = new CourseWatcher(options);
      server = new Server(port, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The options that a preview needs: it plays the course in both data models. */
  public static Options options(Path course, Optional<Path> templates) {
    List<Target> targets = List.of(Target.SCORM2004_4, Target.SCORM12);
    return new Options(course, Path.of("."), Instant.EPOCH, Optional.empty(), templates, targets);
  }

  /** The address to open in a browser. */
  public URI address() {
    return server.address();
  }

  /**
   * Builds the course, and again after each change, until the preview is closed.
   *
   * @param told gets each build when it is shown
   */
  public void run(Consumer<CoursePages> told) {
    do {
      build(told);
    } while (watcher.awaitChange());
  }

  private void build(Consumer<CoursePages> told) {
    try {
      CoursePages built = CourseBuilder.pages(options, memory);
      server.show(server.site().after(built));
      told.accept(built);
    } catch (UncheckedIOException e) {
      // a file that went while it was to be read is a change, which the watcher will tell of
      if (!(e.getCause() instanceof NoSuchFileException)) {
        throw e;
      }
    }
  }

  /** Stops to listen and to watch. */
  @Override
  public void close() {
    server.close();
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
