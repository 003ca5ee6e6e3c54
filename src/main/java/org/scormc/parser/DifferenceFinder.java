package org.scormc.parser;

import java.util.ArrayList;
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
import org.scormc.json.JsonReader;
import org.scormc.json.JsonWriter;
import org.scormc.json.ScenarioWriter;
import org.scormc.simulation.Scenario;

/**
 * Finds what the knobs of a scenario change in its JSON form, so that a page can turn them without
 * reading YAML, and proves that this is the same as reading the file anew.
 */
final class DifferenceFinder {
  /** So many settings are proved; of more, a fixed choice. */
  private static final int MOST_PROVED = 200;

  private final AuthoredScenario scenario;
  private final DiagnosticLog log;

  DifferenceFinder(AuthoredScenario scenario, DiagnosticLog log) {
    this.scenario = scenario;
    this.log = log;
  }

  /** The scenario with its knobs; empty, with a diagnostic, if they can't be turned. */
  Optional<AdjustableScenario> adjustable() {
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
    Map<String, List<Knob.Change>> changes = new TreeMap<>();
    for (String value : values(knob)) {
      Optional<Json.Members> json =
          set(Map.of(knob.name().value(), value), knob).map(DifferenceFinder::json);
      if (json.isEmpty()) {
        return Optional.empty();
      }
      List<Knob.Change> found = new ArrayList<>();
      compare(base, json.get(), List.of(), found);
      changes.put(value, found);
    }
    String name = knob.name().value();
    return knob.range().isPresent()
        ? Optional.of(number(knob, changes))
        : Optional.of(new Knob.Options(name, knob.usual(), changes));
  }

  /** The values whose differences are looked at: of a fine grid, its ends and some between. */
  private static List<String> values(AuthoredKnob knob) {
    if (knob.range().isEmpty()) {
      return knob.options();
    }
    Sweep.Range range = knob.range().get().range();
    List<String> values = new ArrayList<>();
    long stride = Math.max(1, range.count() / MOST_PROVED);
    for (long i = 0; i < range.count(); i += stride) {
      values.add(Long.toString(range.from() + i * range.step()));
    }
    values.add(Long.toString(range.from() + (range.count() - 1) * range.step()));
    return values;
  }

  /** A number that stands as such in the JSON; otherwise each of its values is an option. */
  private Knob number(AuthoredKnob knob, Map<String, List<Knob.Change>> changes) {
    Sweep.Range range = knob.range().orElseThrow().range();
    Map<String, Knob.Place> places = new TreeMap<>();
    boolean plain = true;
    for (Map.Entry<String, List<Knob.Change>> entry : changes.entrySet()) {
      for (Knob.Change change : entry.getValue()) {
        if (change.value().isPresent() && change.value().get() instanceof Json.Whole whole) {
          long offset = whole.value() - Long.parseLong(entry.getKey());
          Knob.Place place = new Knob.Place(change.path(), offset);
          Knob.Place before = places.putIfAbsent(String.join("/", change.path()), place);
          plain &= before == null || before.offset() == offset;
        } else {
          plain = false;
        }
      }
    }
    if (!plain && changes.size() < range.count()) {
      String most = "at most " + MOST_PROVED + " where a number does not stand as it is";
      log.add(Code.BAD_VALUE, knob.name().span(), range.count() + " values", most);
    }
    return plain
        ? new Knob.Amount(
            knob.name().value(),
            Long.parseLong(knob.usual()),
            new Knob.Range(range.from(), range.to(), range.step()),
            List.copyOf(places.values()))
        : new Knob.Options(knob.name().value(), knob.usual(), changes);
  }

  /** What the writer leaves out is put in where knobs often change it. */
  private static Json.Members json(Scenario scenario) {
    Json.Members json = JsonReader.read(ScenarioWriter.write(scenario));
    if (json.get("handling").isEmpty()) {
      json.with("handling", new Json.Members());
    }
    return json.with("limitMs", scenario.limitMs());
  }

  private Optional<Scenario> set(Map<String, String> settings, AuthoredKnob knob) {
    DiagnosticLog found = new DiagnosticLog();
    Optional<Scenario> set = scenario.set(settings, found);
    if (set.isEmpty()) {
      found.diagnostics().forEach(log::add);
      log.add(Code.KNOB_SETTING, knob.name().span(), spelt(settings));
    }
    return set;
  }

  private static void compare(Json from, Json to, List<String> path, List<Knob.Change> changes) {
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
    } else if (!JsonWriter.write(from).equals(JsonWriter.write(to))) {
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
    for (Map<String, String> settings : proved(found)) {
      AuthoredKnob last = scenario.knobs().get(scenario.knobs().size() - 1);
      Optional<Scenario> set = set(settings, last);
      if (set.isEmpty()) {
        return false;
      }
      if (!found.with(settings).equals(set.get())) {
        log.add(Code.KNOBS_MEET, last.name().span(), spelt(settings));
        return false;
      }
    }
    return true;
  }

  /** All settings, or of many a choice that is always the same. */
  private static List<Map<String, String>> proved(AdjustableScenario found) {
    long all = 1;
    for (Knob knob : found.knobs()) {
      all = Math.min(MOST_PROVED + 1L, all * Grid.values(knob).size());
    }
    List<Map<String, String>> settings = new ArrayList<>();
    if (found.knobs().isEmpty()) {
      return settings;
    }
    SplitMix64 chance = new SplitMix64(all);
    settings.add(new TreeMap<>());
    for (Knob knob : all > MOST_PROVED ? List.<Knob>of() : found.knobs()) {
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
    while (all > MOST_PROVED && settings.size() < MOST_PROVED) {
      Map<String, String> one = new TreeMap<>();
      for (Knob knob : found.knobs()) {
        List<String> values = Grid.values(knob);
        one.put(knob.name(), values.get(chance.below(values.size())));
      }
      settings.add(one);
    }
    return settings;
  }

  private static String spelt(Map<String, String> settings) {
    List<String> pairs = new ArrayList<>();
    settings.forEach((name, value) -> pairs.add("`" + name + "` at `" + value + "`"));
    return String.join(", ", pairs);
  }
}
