package org.scormc.upgrade;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * Which of two versions of a course is the later: number by number, a missing one is 0, and one
 * with a suffix comes before the same without.
 */
final class VersionOrder implements Comparator<String> {
  @Override
  public int compare(String one, String other) {
    String[] numbers = numbers(one);
    String[] others = numbers(other);
    for (int i = 0; i < Math.max(numbers.length, others.length); i++) {
      int order = number(numbers, i).compareTo(number(others, i));
      if (order != 0) {
        return order;
      }
    }
    String suffix = suffix(one);
    String otherSuffix = suffix(other);
    if (suffix.isEmpty() || otherSuffix.isEmpty()) {
      return Boolean.compare(suffix.isEmpty(), otherSuffix.isEmpty());
    }
    return suffix.compareTo(otherSuffix);
  }

  private static String[] numbers(String version) {
    return version.split("-", 2)[0].split("\\.", -1);
  }

  private static BigInteger number(String[] numbers, int i) {
    return i < numbers.length && numbers[i].matches("[0-9]{1,100}")
        ? new BigInteger(numbers[i])
        : BigInteger.ZERO;
  }

  private static String suffix(String version) {
    int at = version.indexOf('-');
    return at < 0 ? "" : version.substring(at + 1);
  }
}
