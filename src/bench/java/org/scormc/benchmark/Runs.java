package org.scormc.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Several runs of one command. */
final class Runs {
  private final List<Run> runs;

  Runs(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  /** Runs a command, one run after the other. */
  static Runs of(List<String> command, int count) throws IOException, InterruptedException {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add(Run.of(command));
    }
    return new Runs(runs);
  }

  /** The least of each. */
  Run least() {
    return new Run(at(0, Run::seconds), at(0, Run::processorSeconds));
  }

  /** The median of each; of an even number of runs the greater of the two in the middle. */
  Run median() {
    int middle = runs.size() / 2;
    return new Run(at(middle, Run::seconds), at(middle, Run::processorSeconds));
  }

  private double at(int index, ToDoubleFunction<Run> value) {
    return runs.stream().mapToDouble(value).sorted().toArray()[index];
  }
}
