package org.scormc.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Option;
import org.scormc.course.Question;
import org.scormc.course.SingleChoice;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.parallel.Parallel;
import org.scormc.source.Located;

/**
 * A question measures what its objective says, and not how well a learner takes tests: the options
 * give nothing away, and what a report needs is there. Of a drawn question the first variant is
 * judged. {@link WordingRule} judges the words.
 */
final class ItemWritingRule {
  private static final int LEAST_OPTIONS = 3;
  private static final int MOST_OPTIONS = 4;
  private static final int LEAST_CHOICES = 3;
  private static final int FAR_LONGER = 30;

  private final DiagnosticLog log;

  private ItemWritingRule(DiagnosticLog log) {
    this.log = log;
  }

  /**
   * Warns about the questions of a course.
   *
   * @param quizzes the questions, quiz by quiz
   * @param language the language of the course
   */
  static void check(List<List<Question>> quizzes, String language, DiagnosticLog log) {
    ItemWritingRule rule = new ItemWritingRule(log);
    List<Question> all = new ArrayList<>();
    for (List<Question> quiz : quizzes) {
      List<Question> firsts = quiz.stream().map(question -> question.variants().get(0)).toList();
      rule.longestKeys(firsts);
      all.addAll(firsts);
    }
    rule.levels(all);
    rule.misconceptions(all);
    rule.enemies(all);
    Optional<Wording> wording = Wording.of(language);
    Parallel.map(all, question -> alone(question, wording)).forEach(said -> said.forEach(log::add));
  }

  /** What there is to say about a question without regard to others. */
  private static List<Diagnostic> alone(Question question, Optional<Wording> wording) {
    DiagnosticLog said = new DiagnosticLog();
    new ItemWritingRule(said).options(question);
    wording.ifPresent(words -> WordingRule.check(question, words, said));
    return said.diagnostics();
  }

  /** The options of a choice; none of another kind. */
  static List<Option> optionsOf(Question question) {
    if (question instanceof SingleChoice choice) {
      return choice.options();
    }
    return question instanceof MultipleResponse choice ? choice.options() : List.of();
  }

  private void options(Question question) {
    List<Option> options = optionsOf(question);
    if (question instanceof SingleChoice
        && (options.size() < LEAST_OPTIONS || options.size() > MOST_OPTIONS)) {
      log.add(Code.FEW_OPTIONS, question.id().span(), options.size());
    }
    int[] lengths = options.stream().mapToInt(ItemWritingRule::length).toArray();
    for (int i = 0; i < lengths.length; i++) {
      int next = 0;
      for (int j = 0; j < lengths.length; j++) {
        if (!options.get(j).id().equals(options.get(i).id())) {
          next = Math.max(next, lengths[j]);
        }
      }
      if (lengths[i] > 2 * next && lengths[i] > next + FAR_LONGER) {
        Located<String> id = options.get(i).id();
        log.add(Code.LONG_OPTION, id.span(), id.value(), lengths[i], next);
      }
    }
    if (question instanceof Matching matching) {
      Set<String> used = new TreeSet<>();
      matching.sources().forEach(source -> used.add(source.target().value()));
      int targets = matching.targets().size();
      if (used.size() == targets && targets == matching.sources().size()) {
        log.add(Code.NO_SPARE_TARGET, question.id().span(), targets);
      }
    }
  }

  private static int length(Option option) {
    return option.text().words().length();
  }

  /** In a quiz with some single choices, the right option is not the longest every time. */
  private void longestKeys(List<Question> quiz) {
    List<Question> choices = quiz.stream().filter(SingleChoice.class::isInstance).toList();
    if (choices.size() >= LEAST_CHOICES
        && choices.stream().allMatch(choice -> isKeyLongest(optionsOf(choice)))) {
      log.add(Code.LONGEST_KEYS, choices.get(0).id().span(), choices.size());
    }
  }

  private static boolean isKeyLongest(List<Option> options) {
    int key = 0;
    int others = 0;
    for (Option option : options) {
      if (option.correct()) {
        key = length(option);
      } else {
        others = Math.max(others, length(option));
      }
    }
    return key > others;
  }

  private void levels(List<Question> all) {
    if (all.stream().anyMatch(question -> question.head().level().isPresent())) {
      for (Question question : all) {
        if (question.scored() && question.head().level().isEmpty()) {
          log.add(Code.NO_LEVEL, question.id().span(), question.id().value());
        }
      }
    }
  }

  private void misconceptions(List<Question> all) {
    boolean used =
        all.stream()
            .flatMap(question -> optionsOf(question).stream())
            .anyMatch(option -> option.misconception().isPresent());
    if (!used) {
      return;
    }
    for (Question question : all) {
      for (Option option : optionsOf(question)) {
        if (!option.correct() && option.misconception().isEmpty()) {
          log.add(Code.NO_MISCONCEPTION, option.id().span(), option.id().value());
        }
      }
    }
  }

  /** A tag that stands at one question only keeps nothing apart. */
  private void enemies(List<Question> all) {
    Map<String, List<Located<String>>> places = new TreeMap<>();
    for (Question question : all) {
      for (Located<String> tag : question.head().enemies()) {
        places.computeIfAbsent(tag.value(), unused -> new ArrayList<>()).add(tag);
      }
    }
    places.values().stream()
        .filter(found -> found.size() == 1)
        .forEach(found -> log.add(Code.LONE_ENEMY, found.get(0).span(), found.get(0).value()));
  }
}
