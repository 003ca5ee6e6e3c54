package org.scormc.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scormc.clock.Dot;
import org.scormc.conflict.Change;
import org.scormc.conflict.Version;

/** What can happen in a run. The node of the event is where it happens. */
public sealed interface Happening {
  /** The key it is about; empty if it is about none or about all. */
  default String key() {
    return "";
  }

  /** A client sends a request; {@code request} is the index of its action in the scenario. */
  record Requested(int request, String client, Operation operation) implements Happening {
    @Override
    public String key() {
      return operation.key();
    }
  }

  /**
   * A write is made.
   *
   * @param request the request
   * @param client who asked
   * @param change what goes into the log
   * @param basis the writes whose effect was in the states it replaced
   */
  record Wrote(int request, String client, Change change, Set<Dot> basis) implements Happening {
    @Override
    public String key() {
      return change.key();
    }
  }

  /** A read is served with all the states held; none if there is no row. */
  record Read(int request, String client, String key, List<Version> versions)
      implements Happening {}

  /** The client learns that its request is done. */
  record Acknowledged(int request, String client, String key, Optional<Dot> write, long latencyMs)
      implements Happening {}

  /** The client learns that its request is not done. */
  record Refused(int request, String client, String key) implements Happening {}

  /** A request is noted, to be confirmed by the owner of the key. */
  record Tentative(int request, String client, String key) implements Happening {}

  /**
   * From now on the node holds these states under a key.
   *
   * @param key the key
   * @param versions all of them; none if not even a tombstone is left
   * @param by the write that changed it; empty at the start, at a purge and at a restore
   */
  record Stored(String key, List<Version> versions, Optional<Dot> by) implements Happening {}

  /** A message leaves for a node, due there at a time if nothing comes between. */
  record Sent(int message, Parcel parcel, String to, long dueMs) implements Happening {
    @Override
    public String key() {
      return parcel.key();
    }
  }

  /** A message waits at its sender. */
  record Held(int message, Parcel parcel, String to) implements Happening {
    @Override
    public String key() {
      return parcel.key();
    }
  }

  /** A message that waited leaves again. */
  record Resent(int message, Parcel parcel, String to, long dueMs) implements Happening {
    @Override
    public String key() {
      return parcel.key();
    }
  }

  /** A message is lost for good. */
  record Dropped(int message, Parcel parcel, String to) implements Happening {
    @Override
    public String key() {
      return parcel.key();
    }
  }

  /** A second copy of a message leaves. */
  record Duplicated(int message, int copyOf, Parcel parcel, String to, long dueMs)
      implements Happening {
    @Override
    public String key() {
      return parcel.key();
    }
  }

  /** A message arrives. */
  record Delivered(int message, Parcel parcel, String from) implements Happening {
    @Override
    public String key() {
      return parcel.key();
    }
  }

  /** A change is dropped without a look at the row. */
  record Discarded(Dot write, String key) implements Happening {}

  /**
   * A change meets a row and there is something to say about it.
   *
   * @param key the key
   * @param write the change
   * @param local the last writes of the states held
   * @param reported whether the detector reports a conflict
   * @param concurrent whether the two really did not know of each other
   */
  record Compared(String key, Dot write, List<Dot> local, boolean reported, boolean concurrent)
      implements Happening {}

  /** A change takes effect; {@code again} if it did so before at this node. */
  record Applied(Dot write, String key, boolean again) implements Happening {}

  /** A change has no effect: what is held stays. */
  record Kept(Dot write, String key) implements Happening {}

  /** A change of a row that is not there is left out. */
  record Skipped(Dot write, String key) implements Happening {}

  /** A change waits at the receiver until its causes are there. */
  record Buffered(Dot write, String key) implements Happening {}

  /** A change of a row that is not there makes the row. */
  record TurnedIntoInsert(Dot write, String key) implements Happening {}

  /** The feed from a node stops. */
  record Halted(Dot write, String key, String from) implements Happening {}

  /** A change waits behind a feed that has stopped. */
  record Parked(Dot write, String key, String from) implements Happening {}

  /**
   * An operator takes up a feed.
   *
   * @param from where it comes from
   * @param write the change at which it had stopped; empty if it had not stopped at one
   * @param how what becomes of that change
   */
  record Resumed(String from, Optional<Dot> write, Fault.Resume.How how) implements Happening {}

  /** A conflict is put before a person. */
  record Asked(Dot write, String key) implements Happening {}

  /** A write that was not first in the agreed order is undone before it took effect. */
  record RolledBack(Dot write, String key) implements Happening {}

  /** A tombstone is forgotten. */
  record Purged(String key) implements Happening {}

  /** The node stops. */
  record Crashed() implements Happening {}

  /** The node is back. */
  record Restarted() implements Happening {}

  /** Messages to a node no longer pass. */
  record WasCut(String to) implements Happening {}

  /** Messages to a node pass again. */
  record Healed(String to) implements Happening {}

  /** There is a new link to a node. */
  record LinkAdded(String to, long delayMs) implements Happening {}

  /** The link to a node is gone. */
  record LinkRemoved(String to) implements Happening {}

  /** The link to a node takes another time. */
  record DelayChanged(String to, long delayMs) implements Happening {}

  /** The node drops changes of an origin from now on. */
  record Ignores(String origin) implements Happening {}

  /** The node takes writes from now on. */
  record Promoted() implements Happening {}

  /** The wall clock was changed. */
  record ClockChanged() implements Happening {}

  /** The disk was put back. */
  record Restored(long toMs) implements Happening {}

  /** The node learns who owns a key. */
  record HomeMoved(String key, String home, int epoch) implements Happening {}

  /** The node may own a key until a time on its wall clock. */
  record LeaseRenewed(String key, long untilMs) implements Happening {}

  /** A renewal failed. */
  record LeaseMissed(String key) implements Happening {}

  /**
   * What a message carries, as far as an observer needs it.
   *
   * @param kind what kind of message
   * @param write the change it carries or answers for; empty if none
   * @param key the key; empty if it is about none or about all
   * @param hops how many links it has used after this one
   */
  record Parcel(Kind kind, Optional<Dot> write, String key, int hops) {
    /** Kinds of messages. */
    public enum Kind {
      /** A change on its way to another replica. */
      CHANGE,
      /** A replica tells the writer's node that it has a change. */
      RECEIPT,
      /** A request on its way to the owner of its key. */
      REQUEST,
      /** The owner's answer. */
      ANSWER,
      /** All rows of a node, for repair. */
      ROWS,
      /** A write on its way to its place in the agreed order. */
      PROPOSAL,
      /** A write with its place in the agreed order. */
      ORDERED
    }
  }
}
