package org.scormc.course;

import java.util.Map;
import java.util.Optional;
import org.scormc.source.Located;

/**
 * What a page calls a knob of a scenario.
 *
 * @param name its name
 * @param scenario the scenario it belongs to
 * @param label what it is called; its name if the author says nothing
 * @param unit the unit of its number; may be empty
 * @param usual its value if nobody touches it
 * @param options its values and what they are called, in the author's order; none if it is a number
 * @param range its values, if it is a number
 */
public record KnobLabel(
    Located<String> name,
    String scenario,
    String label,
    String unit,
    String usual,
    Map<String, String> options,
    Optional<Range> range) {
  /**
   * Numbers at equal distances.
   *
   * @param from the first
   * @param to none is larger
   * @param step the distance, at least 1
   */
  public record Range(long from, long to, long step) {}
}
