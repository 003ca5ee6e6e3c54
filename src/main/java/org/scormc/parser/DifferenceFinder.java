package org.scormc.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.SplitMix64;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.exercise.AdjustableScenario;
import org.scormc.exercise.Grid;
import org.scormc.exercise.Knob;
import org.scormc.exploration.Sweep;
import org.scormc.json.Json;
import org.scormc.json.ScenarioWriter;
import org.scormc.simulation.Scenario;

/**
 * Finds what the knobs of a scenario change in its JSON form, so that a page can turn them without
 * reading YAML, and proves that this is the same as reading the file anew.
 *
 * <p>Proved is each knob alone, and then combinations. Alone, an option is looked at always; of a
 * number with more than {@value #MOST_ALONE} values so many at equal distances, its ends among
 * them: it is to stand in the same places with the same distance at all of them, and then does so
 * in between, because what a file does with a number is to put it there and to compare it with
 * others. Where it does not stand so, all its values are looked at and become options. Together,
 * all combinations are proved if there are at most {@value #MOST_TOGETHER}; otherwise so many that
 * are always the same, with many numbers at their ends: if two knobs change one place, or take
 * turns in deciding one, they do so where both are farthest from what is usual.
 */
final class DifferenceFinder {
  private static final int MOST_ALONE = 60;
  private static final int MOST_TOGETHER = 40;

  /** A number that does not stand as it is has no more values than this. */
  private static final int MOST_OPTIONS = 200;

  private final AuthoredScenario scenario;
  private final DiagnosticLog log;

  /** What was read so far, by its settings. */
  private final Map<Map<String, String>, Scenario> known = new LinkedHashMap<>();

  DifferenceFinder(AuthoredScenario scenario, DiagnosticLog log) {
    this.scenario = scenario;
    this.log = log;
  }

  /** The scenario with its knobs; empty, with a diagnostic, if they can't be turned. */
  Optional<AdjustableScenario> adjustable() {
    ScenarioWriter.write(scenario.scenario());
    Json.Members base = json(scenario.scenario());
    List<Knob> knobs = new ArrayList<>();
    for (AuthoredKnob knob : scenario.knobs()) {
      knob(knob, base).ifPresent(knobs::add);
    }
    AdjustableScenario found = new AdjustableScenario(base, knobs);
    return knobs.size() == scenario.knobs().size() && addsUp(found)
        ? Optional.of(found)
        : Optional.empty();
  }

  private Optional<Knob> knob(AuthoredKnob knob, Json.Members base) {
    if (knob.range().isEmpty()) {
      return changes(knob, knob.options(), base, log).map(changes -> options(knob, changes));
    }
    Optional<Knob> amount =
        changes(knob, values(knob, MOST_ALONE), base, new DiagnosticLog())
            .flatMap(changes -> amount(knob, changes));
    // what is wrong is told of the first value that is
    return amount.isPresent()
        ? amount
        : changes(knob, values(knob, MOST_OPTIONS), base, log)
            .map(all -> amount(knob, all).orElseGet(() -> options(knob, all)));
  }

  /** What changes with a knob alone, by its values; empty, with a diagnostic, if one can't be. */
  private Optional<Map<String, List<Knob.Change>>> changes(
      AuthoredKnob knob, List<String> values, Json.Members base, DiagnosticLog found) {
    Map<String, List<Knob.Change>> changes = new TreeMap<>();
    for (String value : values) {
      Optional<Scenario> set = set(Map.of(knob.name().value(), value), knob, found);
      if (set.isEmpty()) {
        return Optional.empty();
      }
      List<Knob.Change> different = new ArrayList<>();
      compare(base, json(set.get()), List.of(), different);
      changes.put(value, different);
    }
    return Optional.of(changes);
  }

  /** Numbers of a range at equal distances, its ends among them. */
  private static List<String> values(AuthoredKnob knob, int most) {
    Sweep.Range range = knob.range().orElseThrow().range();
    List<String> values = new ArrayList<>();
    long stride = Math.max(1, range.count() / most);
    for (long i = 0; i < range.count(); i += stride) {
      values.add(Long.toString(range.from() + i * range.step()));
    }
    values.add(Long.toString(range.from() + (range.count() - 1) * range.step()));
    return values;
  }

  /** A number that stands as such in the JSON. */
  private static Optional<Knob> amount(
      AuthoredKnob knob, Map<String, List<Knob.Change>> changesByValue) {
    Map<String, Knob.Place> places = new TreeMap<>();
    for (Map.Entry<String, List<Knob.Change>> entry : changesByValue.entrySet()) {
      for (Knob.Change change : entry.getValue()) {
        if (change.value().isEmpty() || !(change.value().get() instanceof Json.Whole whole)) {
          return Optional.empty();
        }
        long offset = whole.value() - Long.parseLong(entry.getKey());
        Knob.Place place = new Knob.Place(change.path(), offset);
        Knob.Place before = places.putIfAbsent(String.join("/", change.path()), place);
        if (before != null && before.offset() != offset) {
          return Optional.empty();
        }
      }
    }
    Sweep.Range range = knob.range().orElseThrow().range();
    return Optional.of(
        new Knob.Amount(
            knob.name().value(),
            Long.parseLong(knob.usual()),
            new Knob.Range(range.from(), range.to(), range.step()),
            List.copyOf(places.values())));
  }

  private Knob options(AuthoredKnob knob, Map<String, List<Knob.Change>> changes) {
    long count = knob.range().map(range -> range.range().count()).orElse(0L);
    if (changes.size() < count) {
      String most = "at most " + MOST_OPTIONS + " where a number does not stand as it is";
      log.add(Code.BAD_VALUE, knob.name().span(), count + " values", most);
    }
    return new Knob.Options(knob.name().value(), knob.usual(), changes);
  }

  /** What the writer leaves out is put in where knobs often change it. */
  private static Json.Members json(Scenario scenario) {
    Json.Members json = ScenarioWriter.json(scenario);
    for (String often : List.of("handling", "handlingByKey", "homes")) {
      if (json.get(often).isEmpty()) {
        json.with(often, new Json.Members());
      }
    }
    return json.with("limitMs", scenario.limitMs());
  }

  private Optional<Scenario> set(
      Map<String, String> settings, AuthoredKnob knob, DiagnosticLog told) {
    if (known.containsKey(settings)) {
      return Optional.of(known.get(settings));
    }
    DiagnosticLog found = new DiagnosticLog();
    Optional<Scenario> set = scenario.set(settings, found);
    set.ifPresent(one -> known.put(settings, one));
    if (set.isEmpty()) {
      found.diagnostics().forEach(told::add);
      told.add(Code.KNOB_SETTING, knob.name().span(), spelt(settings));
    }
    return set;
  }

  private static void compare(Json from, Json to, List<String> path, List<Knob.Change> changes) {
    if (from.equals(to)) {
      return;
    }
    if (from instanceof Json.Members mine && to instanceof Json.Members theirs) {
      TreeSet<String> names = new TreeSet<>(mine.values().keySet());
      names.addAll(theirs.values().keySet());
      for (String name : names) {
        compare(mine.get(name), theirs.get(name), longer(path, name), changes);
      }
    } else if (from instanceof Json.Array mine
        && to instanceof Json.Array theirs
        && mine.values().size() == theirs.values().size()) {
      for (int i = 0; i < mine.values().size(); i++) {
        List<String> at = longer(path, Integer.toString(i));
        compare(mine.values().get(i), theirs.values().get(i), at, changes);
      }
    } else {
      changes.add(new Knob.Change(path, Optional.of(to)));
    }
  }

  private static void compare(
      Optional<Json> from, Optional<Json> to, List<String> path, List<Knob.Change> changes) {
    if (from.isPresent() && to.isPresent()) {
      compare(from.get(), to.get(), path, changes);
    } else {
      changes.add(new Knob.Change(path, to));
    }
  }

  private static List<String> longer(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  /** Whether turning knobs gives what reading the file with their values gives. */
  private boolean addsUp(AdjustableScenario found) {
    for (Map<String, String> settings : together(found)) {
      if (!addsUp(found, settings)) {
        return false;
      }
    }
    for (Map<String, String> settings : List.copyOf(known.keySet())) {
      if (!addsUp(found, settings)) {
        return false;
      }
    }
    return true;
  }

  private boolean addsUp(AdjustableScenario found, Map<String, String> settings) {
    AuthoredKnob last = scenario.knobs().get(scenario.knobs().size() - 1);
    Optional<Scenario> set = set(settings, last, log);
    if (set.isEmpty()) {
      return false;
    }
    if (!found.with(settings).equals(set.get())) {
      ScenarioWriter.write(set.get());
      log.add(Code.KNOBS_MEET, last.name().span(), spelt(settings));
      return false;
    }
    return true;
  }

  /** All settings of several knobs, or of many a choice that is always the same. */
  private static List<Map<String, String>> together(AdjustableScenario found) {
    List<Map<String, String>> settings = new ArrayList<>();
    if (found.knobs().size() < 2) {
      return settings;
    }
    long all = 1;
    for (Knob knob : found.knobs()) {
      all = Math.min(MOST_TOGETHER + 1L, all * Grid.values(knob).size());
    }
    if (all > MOST_TOGETHER) {
      return chosen(found);
    }
    settings.add(new TreeMap<>());
    for (Knob knob : found.knobs()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> one : settings) {
        for (String value : Grid.values(knob)) {
          Map<String, String> longer = new TreeMap<>(one);
          longer.put(knob.name(), value);
          more.add(longer);
        }
      }
      settings = more;
    }
    return settings;
  }

  private static List<Map<String, String>> chosen(AdjustableScenario found) {
    SplitMix64 chance = new SplitMix64(MOST_TOGETHER);
    List<Map<String, String>> settings = new ArrayList<>();
    for (int i = 0; i < MOST_TOGETHER; i++) {
      settings.add(new TreeMap<>());
    }
    for (Knob knob : found.knobs()) {
      List<String> values = Grid.values(knob);
      boolean ends = knob instanceof Knob.Amount;
      for (Map<String, String> one : settings) {
        int end = (values.size() - 1) * chance.below(2);
        int any = chance.below(values.size());
        one.put(knob.name(), values.get(ends && chance.below(2) == 0 ? end : any));
      }
    }
    return settings;
  }

  private static String spelt(Map<String, String> settings) {
    List<String> pairs = new ArrayList<>();
    settings.forEach((name, value) -> pairs.add("`" + name + "` at `" + value + "`"));
    return String.join(", ", pairs);
  }
}
