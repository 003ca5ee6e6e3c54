package org.scormc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scormc.clock.SplitMix64;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.Located;

/**
 * Draws the values of the variants of a question from a grid: {@code draw}, {@code where} and
 * {@code variants}.
 */
final class DrawParser {
  private static final int MOST_POINTS = 10_000;
  private static final int MOST_VARIANTS = 20;
  private static final int USUAL_VARIANTS = 6;
  private static final int LEAST_VARIANTS = 2;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

  private final YamlMapping yaml;
  private final DiagnosticLog log;

  DrawParser(YamlMapping yaml, DiagnosticLog log) {
    this.yaml = yaml;
    this.log = log;
  }

  /**
   * The values of each variant, by name: points of the grid that fulfil all conditions, drawn by a
   * generator that starts at a seed made of the question's id, so that they stay the same from
   * build to build. Fewer than were asked for if the grid has no more; none, with a diagnostic, if
   * it has less than two, or far too many.
   */
  List<SortedMap<String, String>> points() {
    int wanted = yaml.integer("variants", LEAST_VARIANTS, MOST_VARIANTS, USUAL_VARIANTS);
    List<SortedMap<String, String>> points = new ArrayList<>();
    points.add(new TreeMap<>());
    ScenarioMapping draw =
        new ScenarioMapping(yaml.mapping("draw").orElseGet(yaml::nothing), new ScenarioTerms(log));
    for (Located<String> name : draw.keys()) {
      yaml.matching(
          name, NAME.asMatchPredicate(), "a letter, then letters, digits and `_`, at most 40");
      List<String> values = values(draw, name.value());
      if ((long) points.size() * values.size() > MOST_POINTS) {
        refuse((long) points.size() * values.size());
        return List.of();
      }
      points = product(points, name.value(), values);
    }
    points = fulfilling(points);
    if (points.size() < LEAST_VARIANTS) {
      refuse(points.size());
      return List.of();
    }
    return drawn(points, wanted);
  }

  private void refuse(long found) {
    log.add(Code.DRAW_SIZE, yaml.place("draw"), found, LEAST_VARIANTS, MOST_POINTS);
  }

  /** The values of one name: a list of them, or those from one number to another by a step. */
  private List<String> values(ScenarioMapping draw, String name) {
    if (!draw.isMapping(name)) {
      return draw.scalars(name).stream().map(Located::value).toList();
    }
    ScenarioMapping grid = draw.mapping(name).orElseThrow();
    long from = grid.number("from", -ScenarioMapping.MOST_MS, ScenarioMapping.MOST_MS);
    long to = grid.number("to", -ScenarioMapping.MOST_MS, ScenarioMapping.MOST_MS);
    long step = grid.number("step", 1, ScenarioMapping.MOST_MS, 1);
    grid.end();
    List<String> values = new ArrayList<>();
    for (long at = from; at <= to && values.size() <= MOST_POINTS; at += step) {
      values.add(Long.toString(at));
    }
    return values;
  }

  private static List<SortedMap<String, String>> product(
      List<SortedMap<String, String>> points, String name, List<String> values) {
    List<SortedMap<String, String>> product = new ArrayList<>();
    for (SortedMap<String, String> point : points) {
      for (String value : values) {
        SortedMap<String, String> longer = new TreeMap<>(point);
        longer.put(name, value);
        product.add(longer);
      }
    }
    return product;
  }

  private List<SortedMap<String, String>> fulfilling(List<SortedMap<String, String>> points) {
    List<SortedMap<String, String>> fulfilling = points;
    for (Located<String> condition : yaml.scalars("where")) {
      List<SortedMap<String, String>> kept = new ArrayList<>();
      for (SortedMap<String, String> point : fulfilling) {
        try {
          if (Formula.holds(condition.value(), point)) {
            kept.add(point);
          }
        } catch (Formula.Wrong e) {
          log.add(
              Diagnostic.of(Code.BLANK, condition.span(), condition.value(), e.getMessage())
                  .withHint(e.hint()));
          kept.add(point);
        }
      }
      fulfilling = kept;
    }
    return fulfilling;
  }

  /** The first of a shuffle of all points: each point once, none preferred. */
  private List<SortedMap<String, String>> drawn(
      List<SortedMap<String, String>> points, int wanted) {
    List<SortedMap<String, String>> left = new ArrayList<>(points);
    SplitMix64 numbers = new SplitMix64(seed(yaml.text("id").value()));
    List<SortedMap<String, String>> drawn = new ArrayList<>();
    while (drawn.size() < wanted && !left.isEmpty()) {
      drawn.add(left.remove(numbers.below(left.size())));
    }
    return drawn;
  }

  /** FNV-1a of an id, in 64 bits; ids are ASCII. */
  private static long seed(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
