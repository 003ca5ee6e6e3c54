package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All settings of some knobs. */
public final class Grid {
  /** More settings than this are refused. */
  public static final int MOST_POINTS = 10_000;

  private Grid() {}

  /**
   * A scene at every setting of some knobs, numbers upwards and options in the order of their
   * names, the last knob changing first.
   *
   * @throws IllegalArgumentException if there are too many, or if no scenario has one of the knobs
   */
  public static List<Scene> of(Scene scene, List<String> knobs) {
    List<Scene> scenes = List.of(scene);
    for (String name : knobs) {
      List<String> values = values(scene.knob(name));
      if ((long) scenes.size() * values.size() > MOST_POINTS) {
        throw new IllegalArgumentException("more than " + MOST_POINTS + " settings");
      }
      List<Scene> more = new ArrayList<>();
      for (Scene one : scenes) {
        for (String value : values) {
          more.add(one.with(name, value));
        }
      }
      scenes = more;
    }
    return scenes;
  }

  private static int compare(String mine, String theirs) {
    Optional<Long> number = Decimal.thousandths(mine);
    Optional<Long> other = Decimal.thousandths(theirs);
    return number.isPresent() && other.isPresent()
        ? Long.compare(number.get(), other.get())
        : mine.compareTo(theirs);
  }

  /** All values of a knob, numbers upwards, words by name. */
  public static List<String> values(Knob knob) {
    List<String> values = new ArrayList<>();
    if (knob instanceof Knob.Options options) {
      values.addAll(options.options().keySet());
      values.sort(Grid::compare);
    } else if (knob instanceof Knob.Amount amount) {
      Knob.Range range = amount.range();
      for (long value = range.from(); value <= range.to(); value += range.step()) {
        values.add(Long.toString(value));
      }
    }
    return values;
  }
}
