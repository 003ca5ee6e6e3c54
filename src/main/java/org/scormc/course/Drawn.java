package org.scormc.course;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question whose numbers are drawn. The compiler drew its variants and had the engine find the
 * answer of each; a learner meets one of them in each attempt.
 *
 * @param drawn the variants, at least one, in the order in which they are numbered from 0
 */
public record Drawn(List<Variant> drawn) implements Question {
  /** Copies the list. */
  public Drawn {
    drawn = List.copyOf(drawn);
  }

  @Override
  public QuestionHead head() {
    return drawn.get(0).question().head();
  }

  @Override
  public String kind() {
    return drawn.get(0).question().kind();
  }

  @Override
  public List<Question> variants() {
    return drawn.stream().map(Variant::question).toList();
  }

  @Override
  public List<Markdown> texts() {
    return drawn.stream().flatMap(variant -> variant.question().texts().stream()).toList();
  }

  /** Drawn values in words: {@code crash = 150, delay = 80}. */
  public static String describe(SortedMap<String, String> values) {
    return String.join(
        ", ",
        values.entrySet().stream()
            .map(value -> value.getKey() + " = " + value.getValue())
            .toList());
  }

  /**
   * A variant.
   *
   * @param values what was drawn, by name
   * @param results what the engine found, by name; {@code answer} is the key
   * @param question the question with these values in its texts; its id is that of the drawn one
   */
  public record Variant(
      SortedMap<String, String> values, SortedMap<String, String> results, Question question) {
    /** Copies the maps. */
    public Variant {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
      results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }
  }
}
