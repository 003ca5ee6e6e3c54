package org.scormc.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.scormc.progress.Progress;

/**
 * Does the same with many things at once.
 *
 * <p>What comes out does not depend on the number of processors, if the work on one thing does not
 * depend on the work on another.
 */
public final class Parallel {
  private Parallel() {}

  /**
   * The results for some things, in their order.
   *
   * <p>All of them are worked on; if the work fails on some, what the first of these threw is
   * thrown.
   *
   * @param progress hears of each thing
   * @param work gives no null; called from several threads, each with things of its own
   */
  public static <T, R> List<R> map(Collection<T> things, Progress progress, Function<T, R> work) {
    progress.expects(things.size());
    return map(
        things,
        thing -> {
          R result = work.apply(thing);
          progress.advances();
          return result;
        });
  }

  /** The same, unheard. */
  public static <T, R> List<R> map(Collection<T> things, Function<T, R> work) {
    List<T> inOrder = new ArrayList<>(things);
    int count = inOrder.size();
    AtomicReferenceArray<Outcome<R>> outcomes = new AtomicReferenceArray<>(count);
    AtomicInteger next = new AtomicInteger();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            outcomes.set(i, of(inOrder.get(i), work, loader));
          }
        };
    // each takes the next thing when it is done with one: a share for each, as streams cut them,
    // leaves processors idle at the end
    int workers = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
    IntStream.range(0, workers).parallel().forEach(any -> worker.run());
    List<R> results = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      results.add(outcomes.get(i).result());
    }
    return results;
  }

  /**
   * Works on a thing with the class loader of who wants it done, by which libraries find what they
   * are made of: in a Maven plugin, a thread that belongs to the JVM has one that knows none of it.
   */
  private static <T, R> Outcome<R> of(T thing, Function<T, R> work, ClassLoader loader) {
    Thread worker = Thread.currentThread();
    ClassLoader own = worker.getContextClassLoader();
    worker.setContextClassLoader(loader);
    try {
      R result = work.apply(thing);
      return () -> result;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    } catch (Error e) {
      return () -> {
        throw e;
      };
    } finally {
      worker.setContextClassLoader(own);
    }
  }

  /** What became of the work on a thing: gives its result, or throws what it threw. */
  private interface Outcome<R> {
    R result();
  }
}
