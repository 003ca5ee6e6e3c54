package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scormc.conflict.Change;
import org.scormc.conflict.Stamp;
import org.scormc.exploration.Exploration;
import org.scormc.exploration.Group;
import org.scormc.simulation.Happening;
import org.scormc.simulation.TraceEvent;

/**
 * All terms, for keys that are computed while a course is built.
 *
 * <p>To those of an {@link Observation} it adds: {@code vector wN}, {@code relation wN wM}, {@code
 * stamp CLOCK wN} and {@code clock CLOCK NODE} with the clocks {@code wall}, {@code lamport} and
 * {@code hybrid}, where {@code wN} is the N-th write of the run; {@code arrivals NODE}, the writes
 * in the order in which they came; {@code applied NODE}, how many changes took effect there; {@code
 * letters NODE KEY}, what is shown letter by letter; {@code orders} and {@code orders KIND}, how
 * many orders there are; {@code edit TEXT OPERATION OPERATION} and {@code edit-plain}, the text
 * after both, with the second transformed or as it is; {@code transform OPERATION after OPERATION};
 * {@code law LAW BLOCK}; those of {@link Contents}; {@code is 'TEXT'}, which is the text; and with
 * a claim, {@code orders where}, {@code first-time where}, {@code least KNOB where}, {@code
 * greatest KNOB where}, {@code passing KNOBS where}.
 */
public final class Insight extends Observation {
  /** The only one. */
  public static final Insight TERMS = new Insight();

  private Insight() {}

  @Override
  public String answer(Scene scene, List<String> words) {
    String form = words.get(0) + words.size();
    return switch (form) {
      case "is2" -> words.get(1);
      case "vector2" -> stamp(scene, words.get(1)).version().vector().toString();
      case "relation3" ->
          word(stamp(scene, words.get(1)).compareCausally(stamp(scene, words.get(2))).name());
      case "stamp3" -> stamp(words.get(1), stamp(scene, words.get(2)));
      case "clock3" -> clock(scene, words.get(1), node(scene, words.get(2)));
      case "arrivals2" -> arrivals(scene, node(scene, words.get(1)));
      case "applied2" -> applied(scene, node(scene, words.get(1)));
      case "letters3" -> letters(shown(scene, words.get(1), words.get(2)));
      case "orders1" -> Long.toString(Exploration.of(scene.scenario()).count());
      case "orders2" -> Long.toString(Exploration.of(scene.scenario()).count(kind(words.get(1))));
      case "transform4" -> Reasoning.transformed(words);
      case "edit4" -> Reasoning.edited(words, true);
      case "edit-plain4" -> Reasoning.edited(words, false);
      case "siblings3" -> Contents.siblings(scene, words.get(1), words.get(2));
      case "has4" -> Contents.has(scene, words.get(1), words.get(2), words.get(3));
      case "tags4" -> Contents.tags(scene, words.get(1), words.get(2), words.get(3));
      case "cell4" -> Contents.cell(scene, words.get(1), words.get(2), words.get(3));
      case "law3" -> MergeRules.law(words.get(1), words.get(2));
      default -> super.answer(scene, words);
    };
  }

  @Override
  public String search(Scene scene, List<String> words, String claim) {
    String verb = words.isEmpty() ? "" : words.get(0);
    if (verb.equals("orders") && words.size() == 1) {
      return Long.toString(orders(scene, claim));
    }
    if (verb.equals("first-time") && words.size() == 1) {
      return firstTime(scene, claim);
    }
    boolean least = verb.equals("least");
    if ((least || verb.equals("greatest")) && words.size() == 2) {
      List<Scene> scenes = Grid.of(scene, words.subList(1, 2));
      for (int i = 0; i < scenes.size(); i++) {
        Scene one = scenes.get(least ? i : scenes.size() - 1 - i);
        if (Query.holds(claim, one, TERMS)) {
          return one.setting(words.get(1));
        }
      }
      throw new IllegalArgumentException("no value of `" + words.get(1) + "` will do");
    }
    if (verb.equals("passing") && words.size() > 1) {
      int passing = 0;
      for (Scene one : Grid.of(scene, words.subList(1, words.size()))) {
        passing += Query.holds(claim, one, TERMS) ? 1 : 0;
      }
      return Integer.toString(passing);
    }
    throw unknown(words);
  }

  /** How many orders belong to an outcome of which one order satisfies a claim. */
  private static long orders(Scene scene, String claim) {
    long orders = 0;
    for (Group group : Exploration.of(scene.scenario()).groups()) {
      Scene made = scene.after(Exploration.after(scene.scenario(), group.witness()).trace());
      orders += Query.holds(claim, made, TERMS) ? group.orders() : 0;
    }
    return orders;
  }

  /** The first time of the run at which a claim holds. */
  private static String firstTime(Scene scene, String claim) {
    long lastMs = -1;
    for (TraceEvent event : scene.trace().events()) {
      if (event.timeMs() > lastMs && Query.holds(claim, scene.until(event.timeMs()), TERMS)) {
        return Long.toString(event.timeMs());
      }
      lastMs = event.timeMs();
    }
    throw new IllegalArgumentException("it never holds");
  }

  private static Group.Filter kind(String name) {
    for (Group.Filter filter : Group.Filter.values()) {
      if (word(filter.name()).equals(name)) {
        return filter;
      }
    }
    throw new IllegalArgumentException("there is no kind of orders `" + name + "`");
  }

  private static List<Change> writes(Scene scene) {
    List<Change> writes = new ArrayList<>();
    for (TraceEvent event : scene.trace().events()) {
      if (event.what() instanceof Happening.Wrote wrote) {
        writes.add(wrote.change());
      }
    }
    return writes;
  }

  private static Stamp stamp(Scene scene, String name) {
    List<Change> writes = writes(scene);
    Optional<Long> number =
        name.startsWith("w") ? Decimal.thousandths(name.substring(1)) : Optional.empty();
    for (int i = 0; i < writes.size(); i++) {
      if (number.isPresent() && number.get() == 1000L * (i + 1)) {
        return writes.get(i).stamp();
      }
    }
    throw new IllegalArgumentException(
        "there is no write `" + name + "`, only w1 to w" + writes.size());
  }

  private static String stamp(String clock, Stamp stamp) {
    return switch (clock) {
      case "wall" -> Long.toString(stamp.wallMs());
      case "lamport" -> Long.toString(stamp.lamport());
      case "hybrid" -> stamp.hybrid().toString();
      default -> throw new IllegalArgumentException("there is no clock `" + clock + "`");
    };
  }

  private static String clock(Scene scene, String clock, String node) {
    String shown = "-";
    for (TraceEvent event : scene.trace().events()) {
      if (event.node().equals(node)) {
        TraceEvent.Clocks clocks = event.clocks();
        shown =
            switch (clock) {
              case "wall" -> Long.toString(clocks.wallMs());
              case "lamport" -> Long.toString(clocks.lamport());
              case "hybrid" -> clocks.hybrid().toString();
              default -> throw new IllegalArgumentException("there is no clock `" + clock + "`");
            };
      }
    }
    return shown;
  }

  private static String arrivals(Scene scene, String node) {
    List<Change> writes = writes(scene);
    List<String> arrivals = new ArrayList<>();
    for (TraceEvent event : scene.trace().events()) {
      if (event.node().equals(node)
          && event.what() instanceof Happening.Delivered delivered
          && delivered.parcel().write().isPresent()) {
        for (int i = 0; i < writes.size(); i++) {
          if (writes.get(i).dot().compareTo(delivered.parcel().write().get()) == 0) {
            arrivals.add("w" + (i + 1));
          }
        }
      }
    }
    return String.join(" ", arrivals);
  }

  private static String applied(Scene scene, String node) {
    int applied = 0;
    for (TraceEvent event : scene.trace().events()) {
      if (event.node().equals(node) && event.what() instanceof Happening.Applied) {
        applied++;
      }
    }
    return Integer.toString(applied);
  }

  private static String letters(String text) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      letters.add(text.substring(i, i + 1));
    }
    return String.join(" ", letters);
  }
}
