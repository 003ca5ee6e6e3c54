package org.scormc.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.conflict.Value;

/** What a client asks for. All but {@link Read} and {@link Repair} write. */
public sealed interface Operation {
  /** The key it is about; empty for a repair, which is about all. */
  String key();

  /**
   * Sets columns, and makes the row if it is not there.
   *
   * @param key the key
   * @param values the columns to set
   * @param knowing what the client says it has seen
   */
  record Write(String key, Map<String, Value> values, Knowing knowing) implements Operation {
    /** Copies the map. */
    public Write {
      values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
  }

  /** Sets columns of a row that must be there; refused otherwise. */
  record Update(String key, Map<String, Value> values) implements Operation {
    /** Copies the map. */
    public Update {
      values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
  }

  /** Makes a row that must not be there; refused otherwise. */
  record Insert(String key, Map<String, Value> values) implements Operation {
    /** Copies the map. */
    public Insert {
      values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
  }

  /** Removes a row and leaves a tombstone; refused if there is no row. */
  record Delete(String key) implements Operation {}

  /**
   * Reads a row.
   *
   * @param key the key
   * @param remember a label under which the client keeps what it has seen
   * @param fresh whether a replica must refuse if it lacks something the session has seen or
   *     written
   */
  record Read(String key, Optional<String> remember, boolean fresh) implements Operation {}

  /** Reads a number and writes it back with an amount added; a missing number counts as 0. */
  record Add(String key, String column, long amount) implements Operation {}

  /** Puts an item into a set. */
  record Put(String key, String column, String item) implements Operation {}

  /** Takes an item out of a set. */
  record Take(String key, String column, String item) implements Operation {}

  /** Takes a slot that only one may hold; refused if the node sees a holder. */
  record Book(String key, String holder) implements Operation {
    /** The column that names the holder. */
    public static final String HOLDER = "holder";
  }

  /**
   * An operation of a replicated data type.
   *
   * @param key the key
   * @param column the column that holds the type
   * @param verb the operation, in the words of the type
   * @param argument what it is given; may be empty
   * @param knowing what the client says it has seen
   */
  record Perform(String key, String column, String verb, String argument, Knowing knowing)
      implements Operation {
    /** By a client that has seen everything its node has. */
    public Perform(String key, String column, String verb, String argument) {
      this(key, column, verb, argument, new Knowing.Everything());
    }
  }

  /**
   * The node sends a peer all its rows.
   *
   * @param peer the receiver
   * @param answered whether the peer sends its own back
   */
  record Repair(String peer, boolean answered) implements Operation {
    /** Both ways. */
    public Repair(String peer) {
      this(peer, true);
    }

    @Override
    public String key() {
      return "";
    }
  }

  /** What a client says it has seen when it writes. */
  sealed interface Knowing {
    /** Everything the node it writes to has. */
    record Everything() implements Knowing {}

    /** Nothing. */
    record Nothing() implements Knowing {}

    /** What it saw in the read with that label. */
    record Remembered(String label) implements Knowing {}
  }
}
