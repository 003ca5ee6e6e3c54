package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/**
 * What to show of a trace, and how.
 *
 * @param prefix starts every id in the drawing: a letter, then letters, digits and hyphens; unique
 *     on the page
 * @param language {@code en} or {@code fr}
 * @param until the last step that is shown; 0 shows the start alone
 * @param clock which clock stands beside the events
 * @param keys the keys that are shown; all if empty
 * @param title what the drawing shows; empty for a title made from the trace
 */
public record View(
    String prefix, String language, int until, ClockFace clock, List<String> keys, String title) {
  /**
   * Checks the prefix and the language.
   *
   * @throws IllegalArgumentException if the prefix cannot start an id, or for another language
   */
  public View {
    if (!startsIds(prefix)) {
      throw new IllegalArgumentException("`" + prefix + "` cannot start an id");
    }
    Catalogue.of(language);
    keys = List.copyOf(keys);
  }

  /** The whole trace with all keys, no clocks and a title made from the trace. */
  public static View of(String prefix, String language) {
    return new View(prefix, language, Integer.MAX_VALUE, ClockFace.NONE, List.of(), "");
  }

  /** The same up to a step. */
  public View until(int step) {
    return new View(prefix, language, step, clock, keys, title);
  }

  /** The same with a clock. */
  public View showing(ClockFace newClock) {
    return new View(prefix, language, until, newClock, keys, title);
  }

  /** The same about some keys only. */
  public View about(String... newKeys) {
    return new View(prefix, language, until, clock, List.of(newKeys), title);
  }

  /** The same with another title. */
  public View titled(String newTitle) {
    return new View(prefix, language, until, clock, keys, newTitle);
  }

  private static boolean startsIds(String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      char c = prefix.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
        return false;
      }
    }
    return !prefix.isEmpty();
  }

  /** The title to use. */
  String titleOr(String otherwise) {
    return title.isEmpty() ? otherwise : title;
  }

  private boolean shows(String key) {
    boolean shown = keys.isEmpty();
    for (String one : keys) {
      shown |= one.equals(key);
    }
    return shown;
  }

  /** The events to show: those up to the step that are about no key or about one that is shown. */
  List<TraceEvent> events(Trace trace) {
    Catalogue catalogue = Catalogue.of(language);
    List<TraceEvent> events = new ArrayList<>();
    for (TraceEvent event : trace.events()) {
      String key = catalogue.parts(event).getOrDefault("key", "");
      if (event.step() <= until && (key.isEmpty() || shows(key))) {
        events.add(event);
      }
    }
    return events;
  }

  /** The events as sentences, each after its time. */
  List<String> sentences(Trace trace) {
    Catalogue catalogue = Catalogue.of(language);
    List<String> sentences = new ArrayList<>();
    for (TraceEvent event : events(trace)) {
      sentences.add(
          Word.AT_TIME.in(language, Long.toString(event.timeMs()), catalogue.sentence(event)));
    }
    return sentences;
  }

  /** The keys that any node ever holds and that are shown, by name. */
  List<String> shownKeys(Trace trace) {
    TreeSet<String> found = new TreeSet<>();
    for (TraceEvent event : trace.events()) {
      if (event.what() instanceof Happening.Stored stored && shows(stored.key())) {
        found.add(stored.key());
      }
    }
    return new ArrayList<>(found);
  }
}
