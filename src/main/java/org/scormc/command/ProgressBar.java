package org.scormc.command;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.scormc.progress.Progress;

/**
 * A line on a terminal that tells whoever waits longer than a second how far a build is. It is gone
 * in the end.
 */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long UNSEEN_NANOS = 1_000_000_000;
  private static final long BEAT_MS = 100;
  private static final int WIDTH_MIN = 5;
  private static final int WIDTH_MAX = 40;

  /** What is too long for the line is cut off, not continued on one that would stay. */
  private static final String START = "\r\033[K\033[?7l";

  private static final String END = "\033[?7h";
  private static final String CLEAR = "\r\033[K";

  private final PrintWriter out;
  private final Terminal terminal;
  private final LongSupplier nanos;
  private final long start;

  /** Clears the line when the process is ended from outside, so that a prompt can follow. */
  private final Thread ending = new Thread(this::end, "progress-end");

  private String shown = "";
  private String word = "";
  private int done;
  private int all;
  private int columns;
  private boolean closed;

  /**
   * A bar that nobody sees yet.
   *
   * @param out what is written there is read on the terminal
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  ProgressBar(PrintWriter out, Terminal terminal, LongSupplier nanos) {
    this.out = out;
    this.terminal = terminal;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Draws from time to time until it is closed, if lines of the terminal can be drawn anew. */
  ProgressBar drawn() {
    if (terminal.rewritable()) {
      Thread beat = new Thread(this::beat, "progress");
      beat.setDaemon(true);
      beat.start();
      Runtime.getRuntime().addShutdownHook(ending);
    }
    return this;
  }

  private synchronized void beat() {
    try {
      while (!closed) {
        wait(BEAT_MS);
        draw();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void begins(Phase phase) {
    word = phase.word();
    done = 0;
    all = 0;
  }

  @Override
  public synchronized void expects(int steps) {
    all += steps;
  }

  @Override
  public synchronized void advances() {
    done++;
  }

  /** Draws the line as it is now, once a second has passed. */
  synchronized void draw() {
    if (closed || word.isEmpty() || nanos.getAsLong() - start < UNSEEN_NANOS) {
      return;
    }
    if (columns == 0) {
      columns = terminal.columns();
    }
    String line = line();
    if (!line.equals(shown)) {
      out.print(START + line + END);
      out.flush();
      shown = line;
    }
  }

  private String line() {
    if (all == 0) {
      return word + " …";
    }
    String count = done + " of " + all;
    // as long from the first step of a phase to its last, and the last column stays free
    int rest = Math.min(WIDTH_MAX, columns - 1 - "rendering ".length() - (2 * count(all) + 5));
    if (rest < WIDTH_MIN) {
      return word + " " + count;
    }
    int full = (int) ((long) rest * Math.min(done, all) / all);
    String name = word + " ".repeat("rendering".length() - word.length());
    return name + " " + "█".repeat(full) + "░".repeat(rest - full) + " " + count;
  }

  private static int count(int number) {
    return String.valueOf(number).length();
  }

  /** Clears the line. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // the process ends, and the line is being cleared
    }
    end();
  }

  private synchronized void end() {
    if (closed) {
      return;
    }
    closed = true;
    notifyAll();
    if (!shown.isEmpty()) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
