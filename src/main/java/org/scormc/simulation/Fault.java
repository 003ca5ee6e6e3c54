package org.scormc.simulation;

import java.util.List;
import java.util.Optional;

/** Something that goes wrong, or that an operator changes, at a true time. */
public sealed interface Fault {
  /** When. */
  long timeMs();

  /** A node stops; what it has sent and is still on its way is lost. */
  record Crash(long timeMs, String node) implements Fault {}

  /** A node comes back with the data it had; what was held for it is sent again. */
  record Restart(long timeMs, String node) implements Fault {}

  /**
   * Messages no longer pass from one set of nodes to the other.
   *
   * @param timeMs when
   * @param from the one side
   * @param to the other side
   * @param bothWays whether the other direction is cut too
   */
  record Cut(long timeMs, List<String> from, List<String> to, boolean bothWays) implements Fault {}

  /** Messages pass again between the two sets, both ways; what was held is sent again. */
  record Heal(long timeMs, List<String> from, List<String> to) implements Fault {}

  /** A link takes another time for messages sent from now on. */
  record ChangeDelay(long timeMs, String from, String to, long delayMs) implements Fault {}

  /**
   * A new link is drawn.
   *
   * @param timeMs when
   * @param link the link
   * @param inPlaceOf if given, what is still held for that node is sent on the new link as well:
   *     the log is replayed from the position that node had reached
   */
  record AddLink(long timeMs, Link link, Optional<String> inPlaceOf) implements Fault {}

  /** A link is taken away, with all that is on it. */
  record RemoveLink(long timeMs, String from, String to) implements Fault {}

  /** A node drops every change of an origin from now on. */
  record Ignore(long timeMs, String node, String origin) implements Fault {}

  /** A follower takes writes from now on. */
  record Promote(long timeMs, String node) implements Fault {}

  /** A wall clock jumps by some milliseconds. */
  record MoveClock(long timeMs, String node, long byMs) implements Fault {}

  /** A wall clock gains that many milliseconds in each second from now on. */
  record Drift(long timeMs, String node, long msPerS) implements Fault {}

  /** A node's disk is put back to what it held at an earlier true time. */
  record Restore(long timeMs, String node, long toMs) implements Fault {}

  /**
   * A key gets another owner.
   *
   * @param timeMs when
   * @param key the key
   * @param home the new owner
   * @param epoch must be larger than before; changes of an older epoch are refused by those told
   * @param told the nodes that learn of it; the others keep the old table
   */
  record MoveHome(long timeMs, String key, String home, int epoch, List<String> told)
      implements Fault {}

  /**
   * A key gets another owner as planned: everybody learns of it at once, and the new owner refuses
   * writes until it has everything the old one knew.
   *
   * @param timeMs when
   * @param key the key; must have a home
   * @param home the new owner
   */
  record HandOver(long timeMs, String key, String home) implements Fault {}

  /**
   * An operator takes up a feed that has stopped; what waits behind it follows, and may stop it
   * again.
   *
   * @param timeMs when
   * @param node the node whose feed has stopped
   * @param from the node the feed comes from
   * @param how what becomes of the change at which it stopped
   */
  record Resume(long timeMs, String node, String from, How how) implements Fault {
    /** What becomes of the change at which a feed stopped. */
    public enum How {
      /** It is tried again, as if it came in now. */
      RETRY,
      /** It is left out. */
      SKIP,
      /** It takes effect as its writer had it, whatever is there. */
      APPLY
    }
  }

  /** The renewal of a lease due at this time fails. */
  record MissRenewal(long timeMs, String key) implements Fault {}
}
