package org.scormc.datatype;

/** A seeded generator with the same numbers on every machine (Steele, Lea, Flood, OOPSLA 2014). */
public final class SplitMix64 {
  private long state;

  /** A generator whose numbers depend on the seed only. */
  public SplitMix64(long seed) {
    state = seed;
  }

  /** The next 64 bits. */
  public long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number from 0 to {@code bound - 1}, with a bias too small to matter in tests. */
  public int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }
}
