package org.scormc.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.scormc.CourseWatcher;
import org.scormc.Options;
import org.scormc.progress.Progress;

/** Does the same for a course again and again, whenever one of its files is saved. */
final class Rounds {
  /** So long the end of the process waits for packages that are half written. */
  private static final int PATIENCE_SECONDS = 5;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final PrintWriter err;
  private final ReentrantLock writing = new ReentrantLock();

  /**
   * No round yet.
   *
   * @param err gets a line for each round
   */
  Rounds(PrintWriter err) {
    this.err = err;
  }

  /**
   * What came of a round.
   *
   * @param status the exit status, if it is the last one
   * @param text that in words
   */
  record Outcome(int status, String text) {}

  /**
   * Goes on until the process is ended, or this thread interrupted.
   *
   * @param round writes down what came of it and sums it up
   * @return the exit status of the last round
   * @throws UncheckedIOException if the folders can't be watched
   */
  int run(Options options, Function<Function<Progress, Progress>, Outcome> round) {
    try (CourseWatcher watcher = new CourseWatcher(options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(watcher)));
      int status;
      do {
        Outcome outcome = outcome(round);
        String time = LocalTime.now(ZoneId.systemDefault()).format(TIME);
        err.println(time + " " + outcome.text() + "; watching " + options.course());
        err.flush();
        status = outcome.status();
      } while (watcher.awaitChange());
      return status;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome outcome(Function<Function<Progress, Progress>, Outcome> round) {
    try {
      return round.apply(this::guarded);
    } catch (UncheckedIOException e) {
      // a file that went while it was to be read is a change, which the watcher tells of
      boolean gone = e.getCause() instanceof NoSuchFileException;
      return new Outcome(Main.MISUSE, gone ? "a file went while it was read" : Main.explain(e));
    } finally {
      if (writing.isHeldByCurrentThread()) {
        writing.unlock();
      }
    }
  }

  /** Keeps the process from ending while packages are written. */
  private Progress guarded(Progress heard) {
    return new Progress() {
      @Override
      public void begins(Phase phase) {
        if (phase == Phase.WRITE) {
          writing.lock();
        }
        heard.begins(phase);
      }

      @Override
      public void expects(int steps) {
        heard.expects(steps);
      }

      @Override
      public void advances() {
        heard.advances();
      }
    };
  }

  private void end(CourseWatcher watcher) {
    try {
      watcher.close();
      // and keep it: no other round shall begin to write
      boolean whole = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!whole) {
        err.println("scormc: ended while packages were written");
        err.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
