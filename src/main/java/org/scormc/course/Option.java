package org.scormc.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scormc.source.Located;

/**
 * An option of a choice.
 *
 * @param id its id, unique in the question
 * @param text what the learner reads
 * @param correct whether it is right to choose it
 * @param feedback what the learner is told after choosing it; may be empty
 * @param misconception the tag of the mistaken belief that leads to it, if the author names one
 */
public record Option(
    Located<String> id,
    Markdown text,
    boolean correct,
    Markdown feedback,
    Optional<Located<String>> misconception) {
  static List<Markdown> texts(List<Option> options) {
    return options.stream().flatMap(option -> Stream.of(option.text(), option.feedback())).toList();
  }
}
