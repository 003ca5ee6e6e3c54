package org.scormc.simulation;

import org.scormc.conflict.Why;

/** Why something happened in a run, where no policy decided. */
public enum Cause implements Why {
  /** The scenario says so. */
  SCENARIO,
  /** A client asked for it. */
  CLIENT,
  /** The local commit is enough. */
  LOCAL_COMMIT,
  /** Enough receipts are in. */
  RECEIPTS,
  /** It was first in the agreed order. */
  CERTIFIED,
  /** Something before it in the agreed order changed what it was based on. */
  NOT_FIRST_IN_ORDER,
  /** The owner of the key decided. */
  OWNER,
  /** The node is down. */
  NODE_DOWN,
  /** The node does not take writes. */
  FOLLOWER,
  /** Another node owns the key. */
  NOT_OWNER,
  /** The owner of the key cannot be reached. */
  OWNER_UNREACHABLE,
  /** The node's right to own the key has ended. */
  LEASE_OVER,
  /** The node owns the key but lacks something the former owner knew. */
  NOT_DRAINED,
  /** There is no such row. */
  NO_ROW,
  /** There is such a row already. */
  ROW_EXISTS,
  /** Somebody holds the slot. */
  SLOT_TAKEN,
  /** The data type does not allow it in the state that is held. */
  NOT_ALLOWED,
  /** The replica lacks something the session has seen. */
  REPLICA_BEHIND,
  /** The change is sent to the other replicas. */
  REPLICATION,
  /** The change is passed on. */
  PASSED_ON,
  /** The link is cut. */
  LINK_CUT,
  /** No link joins the two nodes any more. */
  LINK_GONE,
  /** The receiver is down. */
  RECEIVER_DOWN,
  /** The sender crashed while it was on its way. */
  SENDER_CRASHED,
  /** The obstacle is gone. */
  OBSTACLE_GONE,
  /** The log is replayed from the position another node had reached. */
  REPLAY,
  /** It came to the end of its link. */
  ARRIVED,
  /** It carries the node's own name. */
  OWN_CHANGE,
  /** It was seen before. */
  ALREADY_SEEN,
  /** Its origin is on the ignore list. */
  IGNORED_ORIGIN,
  /** Its epoch is older than the one the node knows. */
  OLD_EPOCH,
  /** The row it changes is not there. */
  ROW_MISSING,
  /** Something its writer knew has not come in. */
  CAUSE_MISSING,
  /** Its feed has stopped. */
  FEED_STOPPED,
  /** An operator says so. */
  OPERATOR,
  /** It is older than the grace period. */
  GRACE_OVER,
  /** Two nodes compare their rows. */
  REPAIR;

  @Override
  public String key() {
    return name();
  }
}
