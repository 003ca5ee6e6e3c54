package org.scormc.conflict;

/** What a replica does with an update or a delete of a row it does not have. */
public enum MissingRow {
  /** Leaves it out. */
  SKIP,
  /** Stops the feed it came on. */
  STOP,
  /** Makes the row from the whole image that was sent; a delete leaves a tombstone. */
  INSERT,
  /** Keeps it until everything its writer knew has come in. */
  WAIT_FOR_CAUSE
}
