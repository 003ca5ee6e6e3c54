package org.scormc.parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.course.KnobLabel;
import org.scormc.parser.AuthoredScenario.Parameter;
import org.scormc.source.Located;

/**
 * A part of a scenario that a learner may change, as its author wrote it.
 *
 * @param name its name; the file refers to it as {@code $name}
 * @param label what it is called on the page; may be empty
 * @param unit the unit of its number; may be empty
 * @param usual its value if nobody touches it
 * @param options its values, if they are named, in the author's order
 * @param labels what single options are called on the page
 * @param range its values, if it is a number
 */
public record AuthoredKnob(
    Located<String> name,
    String label,
    String unit,
    String usual,
    List<String> options,
    Map<String, String> labels,
    Optional<Parameter> range) {
  /** What a page calls the knob, in a scenario of that name. */
  KnobLabel called(String scenario) {
    Map<String, String> shown = new LinkedHashMap<>();
    options.forEach(option -> shown.put(option, labels.getOrDefault(option, option)));
    return new KnobLabel(
        name,
        scenario,
        label.isEmpty() ? name.value() : label,
        unit,
        usual,
        shown,
        range
            .map(Parameter::range)
            .map(one -> new KnobLabel.Range(one.from(), one.to(), one.step())));
  }
}
