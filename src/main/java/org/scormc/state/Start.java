package org.scormc.state;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.conflict.Time;

/**
 * What a type starts with. Which part is used depends on the type, see {@link Type#content()}.
 *
 * @param time the clock that its timestamps are read from, where it has any
 * @param text a text, empty for none
 * @param number a number
 * @param items items of a set, or entries of a list
 * @param quotas what each replica may spend
 * @param fields the keys of a map, with what each starts with
 */
public record Start(
    Time time,
    String text,
    long number,
    List<String> items,
    Map<String, Long> quotas,
    Map<String, TypedState> fields) {
  /** Nothing, and the wall clock. */
  public static final Start EMPTY = of(Time.WALL);

  /** Copies the collections. */
  public Start {
    items = List.copyOf(items);
    quotas = Collections.unmodifiableMap(new TreeMap<>(quotas));
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** Nothing, and a clock. */
  public static Start of(Time time) {
    return new Start(time, "", 0, List.of(), Collections.emptyMap(), Collections.emptyMap());
  }

  /** The same with another text. */
  public Start with(String newText) {
    return new Start(time, newText, number, items, quotas, fields);
  }

  /** The same with another number. */
  public Start with(long newNumber) {
    return new Start(time, text, newNumber, items, quotas, fields);
  }

  /** The same with other items. */
  public Start with(List<String> newItems) {
    return new Start(time, text, number, newItems, quotas, fields);
  }

  /** The same with other quotas. */
  public Start withQuotas(Map<String, Long> newQuotas) {
    return new Start(time, text, number, items, newQuotas, fields);
  }

  /** The same with other fields. */
  public Start withFields(Map<String, TypedState> newFields) {
    return new Start(time, text, number, items, quotas, newFields);
  }

  /** Which part a type starts with. */
  public enum Content {
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** Items. */
    ITEMS,
    /** Quotas. */
    QUOTAS,
    /** Fields. */
    FIELDS
  }
}
