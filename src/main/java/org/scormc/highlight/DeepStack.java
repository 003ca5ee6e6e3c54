package org.scormc.highlight;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Room for patterns that go deep: Java's matcher calls itself for each turn of a repeated choice,
 * as in a text between quotes, where each turn is a character or an escape.
 */
final class DeepStack {
  private static final long LEAST_BYTES = 1L << 24;

  /** Measured: about 700, and several times that in code that is not compiled yet. */
  private static final long BYTES_FOR_A_TURN = 1L << 12;

  private DeepStack() {}

  /**
   * What work comes to, done again in a thread with a larger stack if this thread's doesn't do.
   *
   * @param turns how many turns there may be, at most
   * @param work something that can be begun twice
   */
  static <T> T with(int turns, Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError e) {
      FutureTask<T> task = new FutureTask<>(work::get);
      new Thread(null, task, "colours", LEAST_BYTES + turns * BYTES_FOR_A_TURN).start();
      return result(task);
    }
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
