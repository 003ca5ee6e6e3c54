package org.scormc.parser;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Span;

/** Fills the blanks {@code {{formula}}} of the texts of a drawn question or of an exercise. */
final class Filling {
  /** What stands in single quotes may have braces. */
  private static final Pattern BLANK =
      Pattern.compile("\\{\\{((?:'[^'\n]*'(?=[\\s)}])|[^{}])*+)}}");

  private static final Pattern BRACES = Pattern.compile("\\{\\{");

  private final Optional<BiFunction<String, Span, String>> values;
  private final Consumer<Span> open;

  private Filling(Optional<BiFunction<String, Span, String>> values, Consumer<Span> open) {
    this.values = values;
    this.open = open;
  }

  /** Leaves texts as they are. */
  static Filling none() {
    return new Filling(Optional.empty(), place -> {});
  }

  /** Fills blanks with what a function makes of them and of their place. */
  static Filling by(BiFunction<String, Span, String> value, DiagnosticLog log) {
    return new Filling(Optional.of(value), place -> log.add(Code.BRACES_OPEN, place));
  }

  /** Fills blanks with values, known by their names. */
  static Filling of(Map<String, String> values, DiagnosticLog log) {
    return by((formula, place) -> value(formula, place, values, log), log);
  }

  /**
   * Fills a text.
   *
   * @param place gives the place of a character of the text
   */
  Filled fill(String text, IntFunction<Span> place) {
    return fill(text, place, (before, value, after) -> value);
  }

  /** Fills a text of Markdown, in which what is filled in stays text. */
  Filled fillMarkdown(String text, IntFunction<Span> place) {
    return fill(text, place, MarkdownText::of);
  }

  private Filled fill(String text, IntFunction<Span> place, Form form) {
    if (values.isEmpty()) {
      return Filled.same(text);
    }
    StringBuilder out = new StringBuilder();
    int[] origins = new int[0];
    int done = 0;
    Matcher blank = BLANK.matcher(text);
    while (blank.find()) {
      requireNone(text.substring(done, blank.start()), done, place);
      out.append(text, done, blank.start());
      origins = extended(origins, out.length(), done, 1);
      String value = values.get().apply(blank.group(1), place.apply(blank.start()));
      out.append(form.of(out.toString(), value, text.substring(blank.end())));
      origins = extended(origins, out.length(), blank.start(), 0);
      done = blank.end();
    }
    requireNone(text.substring(done), done, place);
    out.append(text, done, text.length());
    return new Filled(out.toString(), extended(origins, out.length() + 1, done, 1));
  }

  private void requireNone(String between, int offset, IntFunction<Span> place) {
    Matcher braces = BRACES.matcher(between);
    while (braces.find()) {
      open.accept(place.apply(offset + braces.start()));
    }
  }

  private static int[] extended(int[] origins, int length, int from, int step) {
    int[] longer = Arrays.copyOf(origins, length);
    for (int i = origins.length; i < length; i++) {
      longer[i] = from + step * (i - origins.length);
    }
    return longer;
  }

  private static String value(
      String formula, Span place, Map<String, String> values, DiagnosticLog log) {
    try {
      return Formula.value(formula, values);
    } catch (Formula.Wrong e) {
      log.add(
          Diagnostic.of(Code.BLANK, place, "{{" + formula + "}}", e.getMessage())
              .withHint(e.hint()));
      return "0";
    }
  }

  /** What is written for a value between two texts. */
  private interface Form {
    String of(String before, String value, String after);
  }

  /** A filled text, and for each of its characters and its end the place in the text before. */
  static final class Filled {
    private final String text;
    private final int[] origins;

    private Filled(String text, int[] origins) {
      this.text = text;
      this.origins = origins;
    }

    private static Filled same(String text) {
      return new Filled(text, extended(new int[0], text.length() + 1, 0, 1));
    }

    String text() {
      return text;
    }

    int origin(int offset) {
      return origins[offset];
    }
  }
}
