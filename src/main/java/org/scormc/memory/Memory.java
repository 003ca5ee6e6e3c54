package org.scormc.memory;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Results of earlier builds of one course, each kept together with what it depends on.
 *
 * <p>A result is taken again only if whoever wants it finds that all it depends on is the same, so
 * that a build with a memory gives what a build without one gives, and sooner. Several threads may
 * recall different results at once.
 */
public final class Memory {
  private final Map<Key, Object> results = new ConcurrentHashMap<>();
  private final Set<Key> wanted = ConcurrentHashMap.newKeySet();

  private record Key(Class<?> kind, String name) {}

  /**
   * Gives a result: the one kept, or a new one.
   *
   * @param kind the type of results of this kind
   * @param name tells results of a kind apart
   * @param holds whether a kept result is what the work would give now
   * @param work computes the result
   */
  public <T> T recall(Class<T> kind, String name, Predicate<T> holds, Supplier<T> work) {
    Key key = new Key(kind, name);
    wanted.add(key);
    Object kept = results.get(key);
    if (kept != null && holds.test(kind.cast(kept))) {
      return kind.cast(kept);
    }
    T result = work.get();
    results.put(key, result);
    return result;
  }

  /** Whether a result is kept that {@link #recall} would give. */
  public <T> boolean has(Class<T> kind, String name, Predicate<T> holds) {
    Object kept = results.get(new Key(kind, name));
    return kept != null && holds.test(kind.cast(kept));
  }

  /** Forgets what nobody has wanted since this was called last. */
  public void forgetUnwanted() {
    results.keySet().retainAll(wanted);
    wanted.clear();
  }
}
