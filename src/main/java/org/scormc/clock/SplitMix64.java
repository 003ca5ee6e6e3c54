package org.scormc.clock;

/**
 * A seeded source of numbers after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
 * Generators" (2014): the same numbers on every machine, in the JVM and in a browser.
 */
public final class SplitMix64 {
  private long state;

  /** A source that starts at a seed. */
  public SplitMix64(long seed) {
    this.state = seed;
  }

  /** The next 64 bits. */
  public long nextLong() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * The next number from 0 to {@code bound - 1}.
   *
   * <p>Taken by remainder: for the small bounds used here the bias is below one in 2^50.
   *
   * @param bound at least 1
   */
  public int below(int bound) {
    return (int) ((nextLong() >>> 1) % bound);
  }

  /** True once in {@code times} on average. */
  public boolean oneIn(int times) {
    return below(times) == 0;
  }
}
