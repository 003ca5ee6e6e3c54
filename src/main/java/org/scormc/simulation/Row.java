package org.scormc.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.conflict.Value;

/**
 * A row that is there from the start; nobody wrote it and every node knows it.
 *
 * @param key its key
 * @param values its columns, at least one
 */
public record Row(String key, Map<String, Value> values) {
  /** The column of a row that has only one. */
  public static final String VALUE = "value";

  /** Copies the map. */
  public Row {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** A row with the one column {@link #VALUE}. */
  public static Row of(String key, Value value) {
    TreeMap<String, Value> values = new TreeMap<>();
    values.put(VALUE, value);
    return new Row(key, values);
  }
}
