package org.scormc.datatype;

/**
 * One thing that happens in a run, as plain numbers, so that any step can be left out and the rest
 * still mean something.
 *
 * @param kind what happens
 * @param actor index of the replica to which it happens
 * @param choice which operation is performed, or which message is received
 * @param argument what the operation is about
 * @param timeMs reading of the replica's clock; clocks are skewed and often equal
 */
record Step(Kind kind, int actor, int choice, int argument, long timeMs) {
  enum Kind {
    PERFORM,
    SEND,
    RECEIVE
  }

  static Step random(SplitMix64 random, int replicas) {
    int kind = random.below(5);
    return new Step(
        kind < 2 ? Kind.PERFORM : kind < 3 ? Kind.SEND : Kind.RECEIVE,
        random.below(replicas),
        random.below(60),
        random.below(60),
        random.below(6));
  }
}
