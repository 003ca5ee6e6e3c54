package org.scormc.state;

import org.scormc.clock.Timestamp;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Time;

/**
 * An operation at a replica.
 *
 * @param verb one of the type's
 * @param argument what fits the verb
 * @param stamp when, where and knowing what
 * @param start what the type started with
 */
record Call(String verb, String argument, Stamp stamp, Start start) {
  boolean is(String other) {
    return verb.equals(other);
  }

  String replica() {
    return stamp.origin();
  }

  /** The argument as a number. */
  long amount() {
    return Argument.number(argument);
  }

  /** The first word of the argument as a number. */
  int position() {
    return (int) Argument.number(Argument.word(argument));
  }

  /** The argument behind its first word. */
  String rest() {
    return Argument.rest(argument);
  }

  /** The reading of the clock the type goes by. */
  Timestamp at() {
    Time time = start.time();
    if (time == Time.HYBRID) {
      return new Timestamp(stamp.hybrid().physicalMs(), stamp.hybrid().counter(), stamp.origin());
    }
    return new Timestamp(time == Time.WALL ? stamp.wallMs() : stamp.lamport(), stamp.origin());
  }
}
