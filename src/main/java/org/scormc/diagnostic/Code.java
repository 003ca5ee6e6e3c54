package org.scormc.diagnostic;

import java.util.Optional;

/**
 * Everything that the compiler can say, each with a number that is never reused.
 *
 * <p>E1xx files and YAML, E2xx lessons and links, E3xx quizzes, E4xx exercises, E5xx packaging,
 * E6xx conformance; W in place of E for warnings. A message says what was found and what was
 * expected, in one sentence, values in backticks, without a full stop; a hint says what to do.
 */
public enum Code {
  /** No such file. */
  FILE_MISSING("E101", "there is no file `{0}`", "", "A course is a folder with a course.yaml.");

  private final String number;
  private final String message;
  private final String hint;
  private final String explanation;

  Code(String number, String message, String hint, String explanation) {
    this.number = number;
    this.message = message;
    this.hint = hint;
    this.explanation = explanation;
  }

  /** The number, such as {@code E101}. */
  public String number() {
    return number;
  }

  /** Whether it forbids building. */
  public Severity severity() {
    return number.startsWith("E") ? Severity.ERROR : Severity.WARNING;
  }

  /** Why there is such a rule and how to follow it, in a few sentences. */
  public String explanation() {
    return explanation;
  }

  /** The message with its arguments filled in. */
  String message(Object... arguments) {
    return fill(message, arguments);
  }

  /** The hint with its arguments filled in, if the code has one. */
  Optional<String> hint(Object... arguments) {
    return hint.isEmpty() ? Optional.empty() : Optional.of(fill(hint, arguments));
  }

  private static String fill(String pattern, Object... arguments) {
    String filled = pattern;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}
