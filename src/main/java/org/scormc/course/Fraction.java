package org.scormc.course;

/**
 * A score from 0 to 1, exactly: two scores are equal if they are the same fraction, in lowest
 * terms.
 *
 * @param numerator from 0 to the denominator
 * @param denominator at least 1
 */
public record Fraction(long numerator, long denominator) {
  /** Nothing is right. */
  public static final Fraction NONE = new Fraction(0, 1);

  /** All is right. */
  public static final Fraction FULL = new Fraction(1, 1);

  /**
   * Reduces to lowest terms.
   *
   * @throws IllegalArgumentException if the fraction is not from 0 to 1
   */
  public Fraction {
    if (denominator < 1 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException("no score: " + numerator + "/" + denominator);
    }
    long divisor = divisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /** Whether all is right. */
  public boolean isFull() {
    return numerator == denominator;
  }

  /**
   * The number nearest to the fraction: the quotient of the two as IEEE 754 doubles, which is the
   * same in a browser.
   */
  public double value() {
    return (double) numerator / denominator;
  }

  /** The fraction as {@code 2/3}, or {@code 0} or {@code 1}. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }
}
