package org.scormc.datatype;

import org.scormc.clock.Timestamp;

/**
 * One value; of two writes the later by the writers' clocks stays, the other leaves no trace
 * (Shapiro et al., RR-7506, section 3.2).
 *
 * <p>Equal times are decided by the writer's name, larger wins; should one writer stamp two values
 * alike, the larger value wins. Without such a rule merging would not commute. A local write is
 * compared like a remote one: it has no effect if the copy already holds a later write.
 *
 * @param value the last value, empty text before the first write
 * @param written when and by whom
 */
public record LwwRegister(String value, Timestamp written) implements Replicated<LwwRegister> {
  /** Nothing written yet. */
  public static final LwwRegister UNWRITTEN = new LwwRegister("", Timestamp.NEVER);

  /**
   * Writes at a replica.
   *
   * @param at the replica and the reading of its clock
   */
  public LwwRegister write(Timestamp at, String newValue) {
    return merge(new LwwRegister(newValue, at));
  }

  @Override
  public LwwRegister merge(LwwRegister other) {
    int order = written.compareTo(other.written);
    return (order != 0 ? order : value.compareTo(other.value)) < 0 ? other : this;
  }

  @Override
  public String text() {
    return value;
  }

  @Override
  public String spelt() {
    return value + written;
  }

  @Override
  public Metadata metadata() {
    return new Metadata(0, 1, 0);
  }
}
