package org.scormc.simulation;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;

/** A rule of the business that should hold on every replica. */
public sealed interface Rule {
  /** The key it is about. */
  String key();

  /** Whether it holds for the states a replica has under its key; siblings count together. */
  boolean holds(List<Version> versions);

  /** At most one holder. */
  record OneHolder(String key, String column) implements Rule {
    @Override
    public boolean holds(List<Version> versions) {
      TreeSet<String> holders = new TreeSet<>();
      for (Version version : versions) {
        Optional<Value> value = version.value(column);
        if (value.isPresent() && value.get() instanceof Value.Items items) {
          holders.addAll(items.present());
        } else if (value.isPresent() && !value.get().text().isEmpty()) {
          holders.add(value.get().text());
        }
      }
      return holders.size() <= 1;
    }
  }

  /** A number that must not fall below a floor. */
  record NotBelow(String key, String column, long floor) implements Rule {
    @Override
    public boolean holds(List<Version> versions) {
      for (Version version : versions) {
        Optional<Value> value = version.value(column);
        if (value.isPresent() && number(value.get()) < floor) {
          return false;
        }
      }
      return true;
    }

    private static long number(Value value) {
      if (value instanceof Value.State state) {
        return state.number().orElse(Long.MAX_VALUE);
      }
      return value instanceof Value.Whole whole ? whole.number() : Long.MAX_VALUE;
    }
  }
}
