package org.scormc.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Measures what some budgets are about, from outside, as a user meets it. */
public interface Measurement {
  /**
   * Measures.
   *
   * @param details gets what else is worth knowing, as Markdown
   * @return a value for each budget that this is about
   */
  List<Measured> measure(PrintStream details) throws IOException, InterruptedException;
}
