package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.clock.DottedVersion;
import org.scormc.clock.HybridClock;
import org.scormc.clock.LamportClock;
import org.scormc.clock.WallClock;
import org.scormc.conflict.Change;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Version;

/** A node while it runs. */
final class Replica {
  final Node node;
  boolean up = true;
  boolean leader;
  WallClock wall;
  LamportClock lamport = LamportClock.ZERO;
  HybridClock hybrid = HybridClock.ZERO;

  /** What it holds; a key without an entry holds nothing, not even a tombstone. */
  final TreeMap<String, List<Version>> rows = new TreeMap<>();

  /** The writes it has taken account of. */
  CausalContext known = CausalContext.EMPTY;

  /** The writes it knows and all that were in their past, whether or not they came in here. */
  CausalContext past = CausalContext.EMPTY;

  /** The changes that ever came in, whatever became of them. */
  CausalContext seen = CausalContext.EMPTY;

  /** How many of its clients' writes it has numbered. */
  long numbered;

  /** The writes that took effect here at least once. */
  final Set<Dot> applied = new TreeSet<>();

  final Set<String> ignored = new TreeSet<>();
  final List<Arrival> buffered = new ArrayList<>();

  /** By sender, the message at which its feed stopped and those that came after it. */
  final TreeMap<String, List<Message>> halted = new TreeMap<>();

  final TreeMap<String, Ownership> homes = new TreeMap<>();

  /** What must have come in before a key that was handed over may be written here. */
  final TreeMap<String, CausalContext> draining = new TreeMap<>();

  final TreeMap<String, Long> leaseUntilMs = new TreeMap<>();

  Replica(Node node) {
    this.node = node;
    this.wall = node.clock();
    this.leader = node.leader();
  }

  String name() {
    return node.name();
  }

  List<Version> versions(String key) {
    return rows.getOrDefault(key, List.of());
  }

  boolean hasRow(String key) {
    for (Version version : versions(key)) {
      if (version.live()) {
        return true;
      }
    }
    return false;
  }

  /** Numbers a new write and lets the clocks tick for it. */
  Stamp stampWrite(long nowMs, CausalContext past) {
    numbered++;
    lamport = lamport.tick();
    hybrid = hybrid.tick(wall.at(nowMs));
    return new Stamp(
        new DottedVersion(new Dot(name(), numbered), past),
        wall.at(nowMs),
        lamport.time(),
        hybrid.last(),
        node.priority());
  }

  /** Takes account of a write. */
  void learn(Stamp stamp) {
    known = known.with(stamp.dot());
    past = past.join(stamp.past()).with(stamp.dot());
  }

  /** Lets the clocks take note of a stamp that came in. */
  void receive(long nowMs, Stamp stamp) {
    lamport = lamport.receive(stamp.lamport());
    hybrid = hybrid.receive(wall.at(nowMs), stamp.hybrid());
  }

  TraceEvent.Clocks clocks(long nowMs) {
    return new TraceEvent.Clocks(wall.at(nowMs), lamport.time(), hybrid.last(), known);
  }

  /** A change and the message it came in. */
  record Arrival(Change change, Message message) {}

  /** Who owns a key, as far as this node knows. */
  record Ownership(String home, int epoch) {}
}
