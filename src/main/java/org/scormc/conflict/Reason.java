package org.scormc.conflict;

/** Why a detector or a policy decided as it did; a catalogue of sentences explains each. */
public enum Reason implements Why {
  /** There was no row and no tombstone yet. */
  NO_ROW_YET,
  /** Nothing the change overwrites was unknown to its writer, as far as the detector sees. */
  NO_CONFLICT,
  /** The rule takes whatever comes in. */
  REMOTE_ALWAYS,
  /** The rule keeps what is there. */
  LOCAL_ALWAYS,
  /** Its timestamp is larger. */
  LATER,
  /** Its timestamp is smaller. */
  EARLIER,
  /** The timestamps are equal and the tie-breaker chose. */
  TIE,
  /** The timestamps are equal and nothing breaks the tie. */
  TIE_UNBROKEN,
  /** It is the very same write. */
  SAME_WRITE,
  /** Its node has the higher priority. */
  HIGHER_PRIORITY,
  /** Its node has the lower priority. */
  LOWER_PRIORITY,
  /** A delete wins over an update. */
  DELETE_WINS,
  /** An update wins over a delete. */
  UPDATE_WINS,
  /** Each column was decided by itself. */
  PER_COLUMN,
  /** Each column was decided by itself, and those of a group as one. */
  PER_GROUP,
  /** The difference between the old and the new number was added. */
  DELTA,
  /** The two values were merged into one. */
  MERGED,
  /** Of a register's writes, or an element's changes, the latest stays. */
  LATEST_STAYS,
  /** What no writer had seen stays side by side. */
  UNSEEN_STAY,
  /** The larger number of each replica's own cells is taken. */
  LARGER_CELLS,
  /** What was added anywhere is in it. */
  ALL_ADDED,
  /** What was removed once stays out. */
  REMOVED_FOR_EVER,
  /** An addition survives a removal that had not seen it. */
  UNSEEN_ADDITIONS_STAY,
  /** Each key is merged by the rule of its own type. */
  BY_KEY,
  /** Each character stands where its name puts it. */
  NAMES_PLACE,
  /** The earliest booking wins. */
  EARLIEST_STAYS,
  /** Entries stand in the order of their timestamps. */
  ORDERED_BY_TIME,
  /** The positions of what came in were moved for what was done here before. */
  POSITIONS_MOVED,
  /** What came in was performed at the positions it names. */
  POSITIONS_KEPT,
  /** Neither knew of the other, so both are kept. */
  BOTH_KEPT,
  /** It had seen what it replaces. */
  HAD_SEEN,
  /** It was replaced by something that had seen it. */
  WAS_SEEN,
  /** The rule stops the feed at a conflict. */
  STOPS_AT_CONFLICT,
  /** The rule leaves conflicts to a person. */
  ASKS_A_PERSON;

  @Override
  public String key() {
    return name();
  }
}
