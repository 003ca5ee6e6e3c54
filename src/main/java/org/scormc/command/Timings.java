package org.scormc.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.scormc.progress.Progress;

/** Takes the time of each phase of a build, and passes on what it hears. */
final class Timings implements Progress {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Progress next;
  private final LongSupplier nanos;
  private final long start;
  private final List<Phase> phases = new ArrayList<>();
  private final List<Long> starts = new ArrayList<>();

  /**
   * Starts.
   *
   * @param next hears the same
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  Timings(Progress next, LongSupplier nanos) {
    this.next = next;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  @Override
  public void begins(Phase phase) {
    phases.add(phase);
    starts.add(nanos.getAsLong());
    next.begins(phase);
  }

  @Override
  public void expects(int steps) {
    next.expects(steps);
  }

  @Override
  public void advances() {
    next.advances();
  }

  /** The last phase has ended. */
  void end() {
    starts.add(nanos.getAsLong());
  }

  /** How long all phases took, in seconds with a unit. */
  String all() {
    return seconds(starts.get(starts.size() - 1) - start);
  }

  /** Writes how long each phase took, and all of them. */
  void write(PrintWriter out) {
    for (int i = 0; i < phases.size(); i++) {
      line(out, phases.get(i).word(), seconds(starts.get(i + 1) - starts.get(i)));
    }
    line(out, "all", all());
  }

  private static void line(PrintWriter out, String what, String length) {
    out.println(String.format(Locale.ROOT, "%-10s %8s", what, length));
  }

  private static String seconds(long length) {
    return String.format(Locale.ROOT, "%.2f s", length / NANOS_PER_SECOND);
  }
}
