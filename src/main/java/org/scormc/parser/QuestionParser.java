package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.scormc.course.Confidence;
import org.scormc.course.FillIn;
import org.scormc.course.Level;
import org.scormc.course.Matching;
import org.scormc.course.MultipleResponse;
import org.scormc.course.Numeric;
import org.scormc.course.Option;
import org.scormc.course.Ordering;
import org.scormc.course.Question;
import org.scormc.course.QuestionHead;
import org.scormc.course.SingleChoice;
import org.scormc.course.TrueFalse;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.diagnostic.Spelling;
import org.scormc.source.Located;

/** Reads one question, or one variant of a drawn question, whose key is what a run gave. */
final class QuestionParser {
  /** The words of {@code type:}. */
  static final List<String> KINDS =
      List.of(
          SingleChoice.KIND,
          MultipleResponse.KIND,
          TrueFalse.KIND,
          Matching.KIND,
          Ordering.KIND,
          Numeric.KIND,
          FillIn.KIND,
          Confidence.KIND);

  /** The words of {@code type:} of questions that can be drawn. */
  static final List<String> DRAWN_KINDS =
      List.of(SingleChoice.KIND, TrueFalse.KIND, Numeric.KIND, FillIn.KIND);

  /** The name of the result that is the key. */
  static final String ANSWER = "answer";

  private static final int MOST_WEIGHT = 10;
  private static final int MOST_SECONDS = 3600;
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

  private final YamlMapping yaml;
  private final DiagnosticLog log;
  private final Optional<SortedMap<String, String>> run;

  /** A parser of a question with a key of its own. */
  QuestionParser(YamlMapping yaml, DiagnosticLog log) {
    this(yaml, log, Optional.empty());
  }

  /**
   * A parser of a question.
   *
   * @param run what a run gave, by name; empty if the question has a key of its own
   */
  QuestionParser(YamlMapping yaml, DiagnosticLog log, Optional<SortedMap<String, String>> run) {
    this.yaml = yaml;
    this.log = log;
    this.run = run;
  }

  /** Reads the question as one of a kind, which is one of {@link #KINDS}. */
  Question parse(String kind) {
    yaml.value("type");
    Question question =
        switch (kind) {
          case SingleChoice.KIND -> new SingleChoice(head(), yaml.flag("shuffle", true), options());
          case MultipleResponse.KIND ->
              new MultipleResponse(head(), yaml.flag("shuffle", true), options());
          case TrueFalse.KIND -> trueFalse();
          case Matching.KIND -> matching();
          case Ordering.KIND -> new Ordering(head(), items());
          case Numeric.KIND -> new NumericParser(yaml, log, run).parse(head());
          case FillIn.KIND -> new FillInParser(yaml, run).parse(head());
          case Confidence.KIND -> confidence();
          default -> throw new IllegalArgumentException("no kind of question: " + kind);
        };
    yaml.end();
    return question;
  }

  /** The tag of a misconception, if there is one. */
  static Optional<Located<String>> misconception(YamlMapping yaml) {
    Optional<Located<String>> tag = yaml.optionalText("misconception");
    tag.ifPresent(found -> tag(yaml, found));
    return tag;
  }

  private static void tag(YamlMapping yaml, Located<String> tag) {
    yaml.matching(
        tag, TAG.asMatchPredicate(), "letters and digits in words joined by `-`, such as `M2`");
  }

  private QuestionHead head() {
    return new QuestionHead(
        yaml.id("id"),
        yaml.text("objective"),
        level(yaml, log),
        weight(yaml),
        seconds(),
        yaml.markdown("stem", false),
        yaml.markdowns("hints"),
        yaml.markdown("explanation", true),
        enemies(yaml));
  }

  private OptionalInt seconds() {
    int seconds = yaml.integer("seconds", 1, MOST_SECONDS, 0);
    return seconds == 0 ? OptionalInt.empty() : OptionalInt.of(seconds);
  }

  /** The tags that tell enemies. */
  static List<Located<String>> enemies(YamlMapping yaml) {
    List<Located<String>> enemies = yaml.scalars("enemies");
    enemies.forEach(enemy -> tag(yaml, enemy));
    return enemies;
  }

  /** How much a question counts. */
  static int weight(YamlMapping yaml) {
    return yaml.integer("weight", 1, MOST_WEIGHT, 1);
  }

  /** What a question asks of the learner, if the author says so. */
  static Optional<Level> level(YamlMapping yaml, DiagnosticLog log) {
    Optional<Located<String>> word = yaml.optionalText("level");
    Optional<Level> level = word.flatMap(found -> Level.of(found.value()));
    if (word.isPresent() && level.isEmpty()) {
      String found = word.get().value();
      log.add(
          Diagnostic.of(Code.BAD_VALUE, word.get().span(), found, "a level")
              .withHint(Spelling.hintOrList(found, Level.words())));
    }
    return level;
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    yaml.require("options");
    for (YamlMapping option : yaml.mappings("options")) {
      options.add(
          new Option(
              option.id("id"),
              option.markdown("text", false),
              run.isPresent() ? isAnswer(option) : option.flag("correct", false),
              option.markdown("feedback", true),
              misconception(option)));
      option.end();
    }
    return options;
  }

  /** Whether the key is the {@code value} of an option, or of a claim. */
  private boolean isAnswer(YamlMapping of) {
    of.require("value");
    String answer = run.orElseThrow().get(ANSWER);
    return of.scalar("value").filter(value -> value.value().equals(answer)).isPresent();
  }

  private TrueFalse trueFalse() {
    QuestionHead head = head();
    if (run.isEmpty()) {
      yaml.require("answer");
    }
    boolean answer = run.isPresent() ? isAnswer(yaml) : yaml.flag("answer", false);
    Optional<YamlMapping> feedback = yaml.mapping("feedback");
    YamlMapping told = feedback.orElseGet(yaml::nothing);
    TrueFalse claim =
        new TrueFalse(
            head,
            answer,
            told.markdown("true", true),
            told.markdown("false", true),
            misconception(yaml));
    told.end();
    return claim;
  }

  private Matching matching() {
    QuestionHead head = head();
    yaml.require("sources");
    List<Matching.Source> sources = new ArrayList<>();
    for (YamlMapping source : yaml.mappings("sources")) {
      sources.add(
          new Matching.Source(
              source.id("id"),
              source.markdown("text", false),
              source.text("target"),
              source.markdown("feedback", true),
              misconception(source)));
      source.end();
    }
    yaml.require("targets");
    List<Matching.Target> targets = new ArrayList<>();
    for (YamlMapping target : yaml.mappings("targets")) {
      targets.add(new Matching.Target(target.id("id"), target.markdown("text", false)));
      target.end();
    }
    return new Matching(head, yaml.flag("shuffle", true), sources, targets);
  }

  private List<Ordering.Item> items() {
    yaml.require("items");
    List<Ordering.Item> items = new ArrayList<>();
    for (YamlMapping item : yaml.mappings("items")) {
      items.add(
          new Ordering.Item(
              item.id("id"), item.markdown("text", false), item.markdown("feedback", true)));
      item.end();
    }
    return items;
  }

  /** Nothing is scored, so there is no level, weight, hint or explanation. */
  private Confidence confidence() {
    QuestionHead head =
        new QuestionHead(
            yaml.id("id"),
            yaml.text("objective"),
            Optional.empty(),
            1,
            seconds(),
            yaml.markdown("stem", false),
            List.of(),
            yaml.nothing().markdown("explanation", true),
            List.of());
    yaml.require("scale");
    List<Confidence.Degree> scale = new ArrayList<>();
    for (YamlMapping degree : yaml.mappings("scale")) {
      scale.add(new Confidence.Degree(degree.id("id"), degree.markdown("text", false)));
      degree.end();
    }
    return new Confidence(head, scale);
  }
}
