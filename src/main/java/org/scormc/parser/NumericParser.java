package org.scormc.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.scormc.course.Fraction;
import org.scormc.course.Markdown;
import org.scormc.course.Numeric;
import org.scormc.course.QuestionHead;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;

/** Reads what a numeric question has beside its head: unit, decimals and bands of numbers. */
final class NumericParser {
  private static final int MOST_DECIMALS = 6;
  private static final String NUMBER = "[-+]?[0-9]{1,15}(?:\\.[0-9]{1,15})?";
  private static final String EXPECTED = "a number such as `300`, or a range such as `290..310`";

  private final YamlMapping yaml;
  private final DiagnosticLog log;
  private final Optional<SortedMap<String, String>> run;
  private final int decimals;

  NumericParser(YamlMapping yaml, DiagnosticLog log, Optional<SortedMap<String, String>> run) {
    this.yaml = yaml;
    this.log = log;
    this.run = run;
    this.decimals = yaml.integer("decimals", 0, MOST_DECIMALS, 0);
  }

  Numeric parse(QuestionHead head) {
    return new Numeric(
        head,
        yaml.optionalText("unit").map(Located::value).orElse(""),
        decimals,
        accepted(),
        bands("partial"),
        bands("wrong"),
        yaml.markdown("otherwise", true));
  }

  private List<Numeric.Band> accepted() {
    Optional<Located<String>> given = yaml.scalar("tolerance");
    BigDecimal tolerance = given.flatMap(this::number).orElse(BigDecimal.ZERO);
    if (tolerance.signum() < 0) {
      log.add(Code.BAD_VALUE, given.orElseThrow().span(), tolerance, "a number from 0 upwards");
    }
    Markdown feedback = yaml.markdown("feedback", true);
    List<Numeric.Band> accepted = new ArrayList<>();
    for (Located<String> text : right()) {
      band(text, tolerance, Fraction.FULL, feedback, Optional.empty()).ifPresent(accepted::add);
    }
    return accepted;
  }

  /** What is accepted; of a variant, what the run gave unless the author says more. */
  private List<Located<String>> right() {
    if (run.isPresent() && !yaml.has("accept")) {
      String answer = run.get().get(QuestionParser.ANSWER);
      return List.of(new Located<>(answer, yaml.place("ask")));
    }
    yaml.require("accept");
    return yaml.scalars("accept");
  }

  private List<Numeric.Band> bands(String key) {
    List<Numeric.Band> bands = new ArrayList<>();
    for (YamlMapping band : yaml.mappings(key)) {
      Fraction score = key.equals("partial") ? score(band) : Fraction.NONE;
      Markdown feedback = band.markdown("feedback", true);
      Optional<Located<String>> tag = QuestionParser.misconception(band);
      band.require("value");
      band.scalar("value")
          .flatMap(value -> band(value, BigDecimal.ZERO, score, feedback, tag))
          .ifPresent(bands::add);
      band.end();
    }
    return bands;
  }

  private Fraction score(YamlMapping band) {
    band.require("score");
    Optional<Located<String>> score = band.scalar("score");
    if (score.isPresent() && !score.get().value().matches("0?\\.[0-9]{1,3}")) {
      log.add(
          Code.BAD_VALUE,
          score.get().span(),
          score.get().value(),
          "a score between 0 and 1 with at most 3 decimals, such as `0.5`");
      return Fraction.NONE;
    }
    BigDecimal value = new BigDecimal(score.map(Located::value).orElse("0"));
    return new Fraction(value.movePointRight(3).intValueExact(), 1000);
  }

  private Optional<Numeric.Band> band(
      Located<String> text,
      BigDecimal tolerance,
      Fraction score,
      Markdown feedback,
      Optional<Located<String>> misconception) {
    int dots = text.value().indexOf("..");
    boolean range = dots >= 0;
    String from = range ? text.value().substring(0, dots) : text.value();
    String to = range ? text.value().substring(dots + 2) : text.value();
    Optional<BigDecimal> least = number(new Located<>(from, text.span()));
    Optional<BigDecimal> most = number(new Located<>(to, text.span()));
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Numeric.Band(
            least.get().subtract(tolerance),
            most.get().add(tolerance),
            score,
            feedback,
            misconception,
            text.span()));
  }

  /** A number on the grid of the question; what is none, or off the grid, is said to be. */
  private Optional<BigDecimal> number(Located<String> text) {
    String found = text.value().strip();
    if (!found.matches(NUMBER)) {
      log.add(Code.BAD_VALUE, text.span(), found, EXPECTED);
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(found);
    if (number.stripTrailingZeros().scale() > decimals) {
      log.add(Code.OFF_GRID, text.span(), found, decimals);
      return Optional.empty();
    }
    return Optional.of(number.setScale(decimals));
  }
}
