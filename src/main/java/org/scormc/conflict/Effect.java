package org.scormc.conflict;

import java.util.Optional;

/** What a writer meant, so that one can tell later whether a state still honours it. */
public sealed interface Effect {
  /**
   * Whether a state that counts the write among its sources does show it.
   *
   * <p>A rule that merges can take in a removal and keep the removed item nevertheless.
   */
  boolean standsIn(Version version);

  /** Columns were set, or the row was deleted: the write stands wherever it is included. */
  record Assign() implements Effect {
    @Override
    public boolean standsIn(Version version) {
      return true;
    }
  }

  /** A number was changed by an amount. */
  record Add(String column, long amount) implements Effect {
    @Override
    public boolean standsIn(Version version) {
      return true;
    }
  }

  /** An item was put into a set. */
  record Put(String column, String item) implements Effect {
    @Override
    public boolean standsIn(Version version) {
      return holds(version, column, item);
    }
  }

  /** An item was taken out of a set. */
  record Take(String column, String item) implements Effect {
    @Override
    public boolean standsIn(Version version) {
      return !holds(version, column, item);
    }
  }

  /** An operation of a replicated type was performed: the type knows what became of it. */
  record Perform(String column, String verb, String argument) implements Effect {
    @Override
    public boolean standsIn(Version version) {
      Optional<Value> value = version.value(column);
      return value.isEmpty()
          || !(value.get() instanceof Value.State state)
          || state.honours(verb, argument);
    }
  }

  private static boolean holds(Version version, String column, String item) {
    Optional<Value> value = version.value(column);
    return value.isPresent() && value.get() instanceof Value.Items items && items.has(item);
  }
}
