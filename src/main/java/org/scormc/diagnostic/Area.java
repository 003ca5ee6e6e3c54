package org.scormc.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What codes are about: the hundred of their numbers. */
public enum Area {
  FILES('1', "files and YAML"),
  LESSONS('2', "lessons and links"),
  QUESTIONS('3', "questions and papers"),
  EXERCISES('4', "exercises and scenarios"),
  PACKAGING('5', "packaging"),
  PACKAGES('6', "packages that are read");

  private final char hundred;
  private final String title;

  Area(char hundred, String title) {
    this.hundred = hundred;
    this.title = title;
  }

  /** A title for its codes, such as {@code 2xx: lessons and links}. */
  public String title() {
    return String.format(Locale.ROOT, "%cxx: %s", hundred, title);
  }

  /** The codes of this area: errors first, then warnings, each by number. */
  public List<Code> codes() {
    return Arrays.stream(Code.values())
        .filter(code -> code.number().charAt(1) == hundred)
        .sorted((a, b) -> a.number().compareTo(b.number()))
        .toList();
  }
}
