package org.scormc.simulation;

import java.util.Optional;

/**
 * How changes travel.
 *
 * @param loopStop what keeps a change from going round for ever
 * @param forwarding which changes a node passes on
 * @param acknowledgement when a client is told that its write is done
 * @param graceMs how old a tombstone must be to be purged, by the clock of the node that holds it;
 *     empty if they are kept for ever
 */
public record Replication(
    LoopStop loopStop,
    Forwarding forwarding,
    Acknowledgement acknowledgement,
    Optional<Long> graceMs) {
  /** Every pair of nodes has a link: nothing is passed on, and duplicates are dropped. */
  public static final Replication MESH =
      new Replication(
          LoopStop.SEEN_SET, Forwarding.OWN_ONLY, new Acknowledgement.Local(), Optional.empty());

  /** Changes are passed on and dropped when they come back to their own node. */
  public static final Replication RING =
      new Replication(
          LoopStop.OWN_ID, Forwarding.EXCEPT_SENDER, new Acknowledgement.Local(), Optional.empty());

  /** The same with another loop stop. */
  public Replication stoppedBy(LoopStop other) {
    return new Replication(other, forwarding, acknowledgement, graceMs);
  }

  /** The same with other rules of passing on. */
  public Replication forwarding(Forwarding other) {
    return new Replication(loopStop, other, acknowledgement, graceMs);
  }

  /** The same with another acknowledgement. */
  public Replication acknowledged(Acknowledgement other) {
    return new Replication(loopStop, forwarding, other, graceMs);
  }

  /** The same with tombstones that are purged. */
  public Replication purgingAfter(long newGraceMs) {
    return new Replication(loopStop, forwarding, acknowledgement, Optional.of(newGraceMs));
  }

  /** What keeps a change from going round for ever. An ignore list is set by a fault. */
  public enum LoopStop {
    /** Nothing. */
    NONE,
    /** A node drops changes that carry its own name. */
    OWN_ID,
    /** A node drops changes it has seen, by origin and number; its own are among them. */
    SEEN_SET
  }

  /** Which changes a node passes on. */
  public enum Forwarding {
    /** Those of its own clients. */
    OWN_ONLY,
    /** All, on every link but the one to the node it has them from. */
    EXCEPT_SENDER,
    /** All, on every link. */
    ALL
  }

  /** When a client is told that its write is done. */
  public sealed interface Acknowledgement {
    /** At the local commit. */
    record Local() implements Acknowledgement {}

    /**
     * When that many other nodes have sent a receipt.
     *
     * @param receipts at least 1
     */
    record Receipts(int receipts) implements Acknowledgement {}

    /**
     * When the write has its place in one agreed order and nothing before it in that order changed
     * what it was based on; otherwise it is rolled back.
     *
     * @param orderer the node that gives out the places
     */
    record Certified(String orderer) implements Acknowledgement {}
  }
}
