package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.conflict.Cell;
import org.scormc.conflict.Change;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Time;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;

/**
 * A run's state as a text: equal texts mean that the same choices lead to the same outcome.
 *
 * <p>Left out is what no rule can look at any more. In a run in free order, where every clock is
 * true and each step takes one millisecond, only the order of timestamps matters, and each new one
 * is larger than all before; so they are replaced by their rank. If any clock is not true they
 * stand as they are, which merges fewer states and no wrong ones.
 */
final class Fingerprint {
  /** Stands for the next of the timestamps until it is replaced by its rank. */
  private static final char MARK = '\u0001';

  private final List<Long> times = new ArrayList<>();
  private final World world;
  private final boolean lamport;
  private final boolean trueClocks;
  private final TreeMap<Dot, CausalContext> pasts = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();

  Fingerprint(World world) {
    this.world = world;
    boolean compared = world.scenario.handling().policy().compares(Time.LAMPORT);
    List<Handling> special = new ArrayList<>(world.scenario.handlingByKey().values());
    special.addAll(world.scenario.handlingByTable().values());
    for (Handling handling : special) {
      compared |= handling.policy().compares(Time.LAMPORT);
    }
    for (Row row : world.scenario.rows()) {
      for (Value value : row.values().values()) {
        compared |= value instanceof Value.State state && state.compares(Time.LAMPORT);
      }
    }
    lamport = compared;
    trueClocks = trueClocks();
  }

  String text() {
    for (Replica replica : world.replicas.values()) {
      add(replica);
    }
    for (Channel channel : world.network.channels()) {
      text.append('|').append(channel.name).append(channel.delayMs).append('#');
      text.append(channel.link.irregularities().isEmpty() ? 0 : channel.count);
      text.append(world.network.isCut(channel.link.from(), channel.link.to()));
      channel.travelling.values().forEach(this::add);
      text.append("held");
      channel.held.values().forEach(this::add);
    }
    world.requests.sessions().forEach(this::add);
    addHistory();
    pasts.forEach((dot, past) -> text.append(dot.toString()).append(past.toString()));
    return withTimes(text.toString(), trueClocks ? ranks() : new TreeMap<>());
  }

  private boolean trueClocks() {
    for (Replica replica : world.replicas.values()) {
      if (replica.wall.at(world.nowMs) != world.nowMs || replica.wall.driftMsPerS() != 0) {
        return false;
      }
    }
    return true;
  }

  private Map<Long, Long> ranks() {
    Map<Long, Long> ranks = new TreeMap<>();
    times.forEach(time -> ranks.put(time, 0L));
    long rank = 0;
    for (Map.Entry<Long, Long> entry : ranks.entrySet()) {
      entry.setValue(rank++);
    }
    return ranks;
  }

  private String withTimes(String marked, Map<Long, Long> ranks) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (long time : times) {
      int mark = marked.indexOf(MARK, from);
      filled.append(marked, from, mark).append(ranks.getOrDefault(time, time).longValue());
      from = mark + 1;
    }
    return filled.append(marked, from, marked.length()).toString();
  }

  private void add(Replica replica) {
    text.append('|').append(replica.name()).append(replica.up).append(replica.leader);
    text.append(lamport ? replica.lamport.time() : 0);
    if (!trueClocks) {
      text.append(world.nowMs).append(replica.hybrid.last().toString());
    }
    text.append(replica.known.toString()).append(replica.past.toString());
    text.append(replica.seen.toString());
    text.append(replica.numbered);
    replica.ignored.forEach(origin -> text.append('-').append(origin));
    replica.halted.forEach(
        (feed, messages) -> {
          text.append('!').append(feed);
          messages.forEach(this::add);
        });
    replica.homes.forEach(
        (key, home) -> text.append(key).append('@').append(home.home()).append(home.epoch()));
    replica.leaseUntilMs.forEach(
        (key, untilMs) -> text.append(key).append('<').append(untilMs.longValue()));
    replica.draining.forEach((key, needed) -> text.append(key).append(needed.toString()));
    add(replica.applied);
    replica.buffered.forEach(waiting -> add(waiting.change()));
    for (Map.Entry<String, List<Version>> entry : replica.rows.entrySet()) {
      text.append(entry.getKey()).append('=');
      entry.getValue().forEach(this::add);
    }
  }

  private void add(Message message) {
    Payload payload = message.payload();
    text.append('(').append(message.hops());
    if (payload instanceof Payload.Shipment shipment) {
      text.append(shipment.epoch());
      add(shipment.change());
    } else if (payload instanceof Payload.Rows rows) {
      text.append(rows.wantsAnswer());
      rows.rows()
          .forEach(
              (key, versions) -> {
                text.append(key);
                versions.forEach(this::add);
              });
    } else if (payload instanceof Payload.Proposal proposal) {
      add(proposal.change());
    } else if (payload instanceof Payload.Ordered ordered) {
      text.append("ordered");
      add(ordered.change());
    } else if (payload instanceof Payload.Answer answer) {
      text.append(answer.request()).append(answer.accepted()).append(answer.why().key());
    } else if (payload instanceof Payload.Forwarded forwarded) {
      text.append(forwarded.request());
    } else if (payload instanceof Payload.Receipt receipt) {
      text.append(receipt.write().toString());
    }
    text.append(')');
  }

  private void add(Change change) {
    text.append(change.key()).append(change.kind().name());
    change.changed().forEach(column -> text.append(',').append(column));
    change.before().ifPresent(this::add);
    add(change.after());
  }

  private void add(Version version) {
    text.append('[');
    add(version.stamp());
    version.tombstone().ifPresent(this::add);
    for (Map.Entry<String, Cell> entry : version.cells().entrySet()) {
      Value value = entry.getValue().value();
      text.append(entry.getKey()).append(value.rank()).append(value.spelt());
      add(entry.getValue().stamp());
    }
    add(version.includes());
    text.append(version.history().toString()).append(version.number()).append(']');
  }

  private void add(Stamp stamp) {
    pasts.put(stamp.dot(), stamp.past());
    text.append('<').append(stamp.dot().toString());
    text.append(MARK);
    times.add(stamp.wallMs());
    text.append(lamport ? stamp.lamport() : 0);
    text.append(trueClocks ? "" : stamp.hybrid().toString()).append('>');
  }

  private void add(String client, Session session) {
    text.append('|').append(client).append(session.seen.toString());
    session.remembered.forEach((label, context) -> text.append(label).append(context.toString()));
  }

  /** What a measure of the outcome reads from the past, without the order it happened in. */
  private void addHistory() {
    TreeSet<String> lines = new TreeSet<>();
    TreeMap<String, Integer> repeated = new TreeMap<>();
    for (TraceEvent event : world.recorder.events()) {
      Happening what = event.what();
      if (what instanceof Happening.Wrote wrote) {
        lines.add("w" + wrote.request() + wrote.change().dot() + spelt(wrote.basis()));
      } else if (what instanceof Happening.Acknowledged answer) {
        lines.add("a" + answer.request());
      } else if (what instanceof Happening.Refused answer) {
        lines.add("r" + answer.request() + event.why().key());
      } else if (what instanceof Happening.Read read) {
        StringBuilder seen = new StringBuilder();
        read.versions().forEach(version -> seen.append(spelt(version.includes())));
        lines.add("s" + read.request() + seen);
      } else if (what instanceof Happening.Applied applied && applied.again()) {
        repeated.merge(event.node() + applied.write(), 1, Integer::sum);
      } else if (what instanceof Happening.Stored stored
          && stored.by().isPresent()
          && !rulesHold(stored)) {
        lines.add("b" + event.node() + stored.key());
      }
    }
    lines.forEach(line -> text.append('|').append(line));
    repeated.forEach((place, count) -> text.append('|').append(place).append(count.intValue()));
  }

  private void add(Set<Dot> dots) {
    text.append(spelt(dots));
  }

  private static String spelt(Set<Dot> dots) {
    StringBuilder spelt = new StringBuilder("{");
    dots.forEach(dot -> spelt.append(dot.toString()).append(' '));
    return spelt.append('}').toString();
  }

  private boolean rulesHold(Happening.Stored stored) {
    for (Rule rule : world.scenario.rules()) {
      if (rule.key().equals(stored.key()) && !rule.holds(stored.versions())) {
        return false;
      }
    }
    return true;
  }
}
