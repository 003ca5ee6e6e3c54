package org.scormc.simulation;

/** What comes first at equal times: faults, then timers, then deliveries, then clients. */
public enum Phase {
  /** A fault strikes. */
  FAULT,
  /** A lease is renewed or a tombstone purged. */
  TIMER,
  /** A message arrives. */
  DELIVERY,
  /** A client acts. */
  CLIENT
}
