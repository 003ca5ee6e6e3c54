package org.scormc.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.scormc.Progress;

/** Tells people how far a build is, and afterwards how long each of its phases took. */
final class Timings implements Progress {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String CLEAR = "\r\033[K";

  private final PrintWriter out;
  private final boolean live;
  private final LongSupplier nanos;
  private final long start;
  private final List<Phase> phases = new ArrayList<>();
  private final List<Long> starts = new ArrayList<>();

  /**
   * Starts.
   *
   * @param out where people read
   * @param live whether a line there may be written over
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  Timings(PrintWriter out, boolean live, LongSupplier nanos) {
    this.out = out;
    this.live = live;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  @Override
  public void begins(Phase phase) {
    phases.add(phase);
    starts.add(nanos.getAsLong());
    if (live) {
      out.print(CLEAR + phase.word() + " …");
      out.flush();
    }
  }

  /** Clears the line that told how far it is. */
  void end() {
    starts.add(nanos.getAsLong());
    if (live) {
      out.print(CLEAR);
      out.flush();
    }
  }

  /** Writes how long each phase took, and all of them. */
  void write() {
    for (int i = 0; i < phases.size(); i++) {
      line(phases.get(i).word(), starts.get(i + 1) - starts.get(i));
    }
    line("all", starts.get(starts.size() - 1) - start);
  }

  private void line(String what, long length) {
    out.println(String.format(Locale.ROOT, "%-10s %6.2f s", what, length / NANOS_PER_SECOND));
  }
}
