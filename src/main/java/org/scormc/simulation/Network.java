package org.scormc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.simulation.Link.Irregularity;

/** The links and what is on them. */
final class Network {
  private final World world;
  private final TreeMap<String, TreeMap<String, Channel>> channels = new TreeMap<>();
  private final TreeSet<String> cut = new TreeSet<>();
  private int messages;

  Network(World world) {
    this.world = world;
    world.scenario.links().forEach(this::add);
  }

  void add(Link link) {
    channels
        .computeIfAbsent(link.from(), from -> new TreeMap<>())
        .put(link.to(), new Channel(link, false));
  }

  void remove(String from, String to) {
    if (channels.containsKey(from)) {
      channels.get(from).remove(to);
    }
  }

  /** The nodes to which a node ships changes, by name. */
  List<String> receivers(String from) {
    List<String> receivers = new ArrayList<>();
    for (Channel channel : channels.getOrDefault(from, new TreeMap<>()).values()) {
      if (!channel.answersOnly) {
        receivers.add(channel.link.to());
      }
    }
    return receivers;
  }

  /** Every channel, by sender and receiver. */
  List<Channel> channels() {
    List<Channel> all = new ArrayList<>();
    channels.values().forEach(byReceiver -> all.addAll(byReceiver.values()));
    return all;
  }

  /** The channel between two nodes; answers travel against the direction of a link if need be. */
  Optional<Channel> channel(String from, String to) {
    Optional<Channel> direct = find(from, to);
    if (direct.isPresent()) {
      return direct;
    }
    Optional<Channel> opposite = find(to, from);
    opposite.ifPresent(
        channel ->
            channels
                .computeIfAbsent(from, sender -> new TreeMap<>())
                .put(to, new Channel(Link.of(from, to, channel.delayMs), true)));
    return find(from, to);
  }

  private Optional<Channel> find(String from, String to) {
    return Optional.ofNullable(channels.getOrDefault(from, new TreeMap<>()).get(to));
  }

  void cut(String from, String to) {
    cut.add(from + ">" + to);
  }

  void heal(String from, String to) {
    cut.remove(from + ">" + to);
  }

  boolean isCut(String from, String to) {
    return cut.contains(from + ">" + to);
  }

  /** Whether a message would pass if it were sent now. */
  boolean reaches(String from, String to) {
    return obstacle(from, to).isEmpty() && channel(from, to).isPresent();
  }

  private Optional<Cause> obstacle(String from, String to) {
    if (isCut(from, to)) {
      return Optional.of(Cause.LINK_CUT);
    }
    return world.replica(to).up ? Optional.empty() : Optional.of(Cause.RECEIVER_DOWN);
  }

  /**
   * Hands a message to the link between two nodes.
   *
   * @throws IllegalStateException if no link joins them in either direction
   */
  void send(Replica from, String to, Payload payload, int hops, Cause why) {
    Channel channel =
        channel(from.name(), to)
            .orElseThrow(
                () -> new IllegalStateException("no link joins " + from.name() + " and " + to));
    Message message = new Message(++messages, from.name(), to, payload, hops);
    Optional<Irregularity> irregularity =
        Optional.ofNullable(channel.link.irregularities().get(++channel.count));
    Optional<Cause> obstacle = obstacle(from.name(), to);
    if (obstacle.isPresent()) {
      channel.held.put(message.id(), message);
      world.record(from, new Happening.Held(message.id(), message.parcel(), to), obstacle.get());
      return;
    }
    if (irregularity.isPresent() && irregularity.get() instanceof Irregularity.Lost) {
      world.record(
          from,
          new Happening.Sent(message.id(), message.parcel(), to, world.nowMs + channel.delayMs),
          why);
      world.record(from, new Happening.Dropped(message.id(), message.parcel(), to), Cause.SCENARIO);
      return;
    }
    long extraMs =
        irregularity.isPresent() && irregularity.get() instanceof Irregularity.Late late
            ? late.byMs()
            : 0;
    long dueMs = channel.depart(message, world.nowMs + channel.delayMs + extraMs);
    world.record(from, new Happening.Sent(message.id(), message.parcel(), to, dueMs), why);
    if (irregularity.isPresent() && irregularity.get() instanceof Irregularity.Twice twice) {
      Message copy = new Message(++messages, from.name(), to, payload, hops);
      long copyDueMs = channel.depart(copy, dueMs + twice.afterMs());
      world.record(
          from,
          new Happening.Duplicated(copy.id(), message.id(), copy.parcel(), to, copyDueMs),
          Cause.SCENARIO);
    }
  }

  /** The message comes to the end of its link, or finds that it cannot. */
  void arrive(Channel channel, Message message) {
    channel.leave(message);
    Replica sender = world.replica(message.from());
    Optional<Cause> obstacle = obstacle(message.from(), message.to());
    if (obstacle.isPresent()) {
      channel.held.put(message.id(), message);
      world.record(
          sender, new Happening.Held(message.id(), message.parcel(), message.to()), obstacle.get());
      return;
    }
    Replica receiver = world.replica(message.to());
    world.record(
        receiver,
        new Happening.Delivered(message.id(), message.parcel(), message.from()),
        Cause.ARRIVED);
    world.receiver.receive(receiver, message);
  }

  /** Sends again what waited, on every channel that has no obstacle any more. */
  void resendHeld() {
    for (Channel channel : channels()) {
      Replica sender = world.replica(channel.link.from());
      if (!sender.up || obstacle(channel.link.from(), channel.link.to()).isPresent()) {
        continue;
      }
      List<Message> waiting = new ArrayList<>(channel.held.values());
      channel.held.clear();
      for (Message message : waiting) {
        long dueMs = channel.depart(message, world.nowMs + channel.delayMs);
        world.record(
            sender,
            new Happening.Resent(message.id(), message.parcel(), message.to(), dueMs),
            Cause.OBSTACLE_GONE);
      }
    }
  }

  /** Loses everything a node has sent that is still on its way. */
  void loseInFlight(Replica sender) {
    for (Channel channel : channels()) {
      if (channel.link.from().equals(sender.name())) {
        for (Message message : new ArrayList<>(channel.travelling.values())) {
          channel.leave(message);
          world.record(
              sender,
              new Happening.Dropped(message.id(), message.parcel(), message.to()),
              Cause.SENDER_CRASHED);
        }
      }
    }
  }

  /** Sends on a new link what is still held for another node. */
  void replayHeld(Replica sender, String to, String inPlaceOf) {
    Optional<Channel> old = find(sender.name(), inPlaceOf);
    if (old.isPresent()) {
      for (Message message : old.get().held.values()) {
        send(sender, to, message.payload(), message.hops(), Cause.REPLAY);
      }
    }
  }
}
