package org.scormc.state;

import java.util.Optional;
import org.scormc.conflict.Reason;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Time;
import org.scormc.conflict.Value;
import org.scormc.datatype.BoundedCounter;
import org.scormc.datatype.GCounter;
import org.scormc.datatype.PnCounter;
import org.scormc.datatype.Replicated;

/**
 * A replicated data type in a column.
 *
 * @param type which one
 * @param start what it started with, the same at every replica
 * @param held what this replica holds
 */
public record TypedState(Type type, Start start, Replicated<?> held) implements Value.State {
  /** A type as a scenario starts with it. */
  public static TypedState of(Type type, Start start) {
    return new TypedState(type, start, type.begun(start));
  }

  /** Two columns of different types can't be merged; the larger by content stays. */
  @Override
  public Value.State merge(Value.State other) {
    if (other instanceof TypedState typed && typed.type == type) {
      return new TypedState(type, start, merged(held, typed.held));
    }
    return compareTo(other) >= 0 ? this : other;
  }

  @SuppressWarnings("unchecked") // both are of one type
  private static <T extends Replicated<T>> Replicated<?> merged(
      Replicated<?> left, Replicated<?> right) {
    return ((T) left).merge((T) right);
  }

  @Override
  public boolean allows(String verb, String argument, String replica) {
    type.require(verb, argument, start);
    return type.allows(held, verb, argument, replica);
  }

  @Override
  public Value.State performed(String verb, String argument, Stamp stamp) {
    type.require(verb, argument, start);
    return new TypedState(
        type, start, type.performed(held, new Call(verb, argument, stamp, start)));
  }

  @Override
  public boolean honours(String verb, String argument) {
    return type.honours(held, verb, argument);
  }

  @Override
  public Optional<Long> number() {
    if (held instanceof GCounter counter) {
      return Optional.of(counter.value());
    } else if (held instanceof PnCounter counter) {
      return Optional.of(counter.value());
    }
    return held instanceof BoundedCounter counter ? Optional.of(counter.value()) : Optional.empty();
  }

  @Override
  public boolean compares(Time time) {
    boolean compared = type.timed() && start.time() == time;
    for (TypedState field : start.fields().values()) {
      compared |= field.compares(time);
    }
    return compared;
  }

  @Override
  public Reason rule() {
    return type.rule();
  }

  @Override
  public int metadataEntries() {
    return held.metadata().total();
  }

  @Override
  public String text() {
    return held.text();
  }

  @Override
  public String spelt() {
    return type.word() + held.spelt();
  }
}
