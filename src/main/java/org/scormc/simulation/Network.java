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

  /**
   * What can arrive next and on which channel, except on those that changed since the last look.
   */
  private final TreeMap<Choice, Channel> arrivals = new TreeMap<>();

  private final List<Channel> changed = new ArrayList<>();
  private int messages;

  Network(World world) {
    this.world = world;
    world.scenario.links().forEach(this::add);
  }

  /** Draws a link; what waited for any link between the two now waits for this one. */
  void add(Link link) {
    TreeMap<String, Channel> outgoing =
        channels.computeIfAbsent(link.from(), from -> new TreeMap<>());
    Optional<Channel> before = Optional.ofNullable(outgoing.get(link.to()));
    Channel channel = new Channel(link, false);
    before.ifPresent(old -> replace(old, channel));
    outgoing.put(link.to(), channel);
    find(link.to(), link.from())
        .filter(back -> back.answersOnly)
        .ifPresent(answers -> answers.delayMs = link.delayMs());
  }

  /** Takes a link away and loses what is on it; a request that is lost so is refused. */
  void remove(Replica from, String to) {
    Optional<Channel> gone = find(from.name(), to);
    if (gone.isEmpty()) {
      return;
    }
    channels.get(from.name()).remove(to);
    List<Message> lost = new ArrayList<>(gone.get().travelling.values());
    lost.addAll(gone.get().held.values());
    gone.get().close();
    change(gone.get());
    for (Message message : lost) {
      world.record(
          from, new Happening.Dropped(message.id(), message.parcel(), to), Cause.LINK_GONE);
      if (message.payload() instanceof Payload.Forwarded forwarded) {
        world.requests.conclude(
            from, forwarded.request(), false, Optional.empty(), Cause.OWNER_UNREACHABLE);
      }
    }
  }

  private void replace(Channel old, Channel channel) {
    channel.inherit(old);
    old.close();
    change(old);
    change(channel);
  }

  private void change(Channel channel) {
    if (!channel.changed) {
      channel.changed = true;
      changed.add(channel);
    }
  }

  /** The delivery that comes first in a run on the clock. */
  Optional<Choice> firstArrival() {
    settle();
    return arrivals.isEmpty() ? Optional.empty() : Optional.of(arrivals.firstKey());
  }

  /** The deliveries that may happen next, in the order of a run on the clock. */
  List<Choice> allArrivals() {
    settle();
    List<Choice> all = new ArrayList<>();
    arrivals.forEach((delivery, channel) -> all.add(delivery));
    return all;
  }

  /** Makes one of these deliveries. */
  void arrive(Choice delivery) {
    settle();
    Channel channel = arrivals.get(delivery);
    arrive(channel, channel.travelling.get(delivery.created()));
  }

  private void settle() {
    for (Channel channel : changed) {
      channel.arrivals.forEach(arrivals::remove);
      channel.arrivals = channel.deliveries();
      channel.arrivals.forEach(delivery -> arrivals.put(delivery, channel));
      channel.changed = false;
    }
    changed.clear();
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

  /** The first channel of a name. */
  Optional<Channel> named(String name) {
    for (TreeMap<String, Channel> byReceiver : channels.values()) {
      for (Channel channel : byReceiver.values()) {
        if (channel.name.equals(name)) {
          return Optional.of(channel);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The channel between two nodes; answers travel against the direction of a link if need be, and
   * wait if there is no link at all.
   */
  Channel channel(String from, String to) {
    Optional<Channel> direct = find(from, to);
    if (direct.isPresent()) {
      return direct.get();
    }
    long delayMs = find(to, from).map(opposite -> opposite.delayMs).orElse(0L);
    Channel answers = new Channel(Link.of(from, to, delayMs), true);
    channels.computeIfAbsent(from, sender -> new TreeMap<>()).put(to, answers);
    return answers;
  }

  private boolean linked(String from, String to) {
    Optional<Channel> channel = find(from, to);
    return channel.isPresent() && !channel.get().answersOnly;
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
    return obstacle(from, to).isEmpty();
  }

  private Optional<Cause> obstacle(String from, String to) {
    if (isCut(from, to)) {
      return Optional.of(Cause.LINK_CUT);
    }
    if (!world.replica(to).up) {
      return Optional.of(Cause.RECEIVER_DOWN);
    }
    return linked(from, to) || linked(to, from) ? Optional.empty() : Optional.of(Cause.LINK_GONE);
  }

  /** Hands a message to the link between two nodes; it waits if none joins them any more. */
  void send(Replica from, String to, Payload payload, int hops, Cause why) {
    Channel channel = channel(from.name(), to);
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
    long dueMs = depart(channel, message, world.nowMs + channel.delayMs + extraMs);
    world.record(from, new Happening.Sent(message.id(), message.parcel(), to, dueMs), why);
    if (irregularity.isPresent() && irregularity.get() instanceof Irregularity.Twice twice) {
      Message copy = new Message(++messages, from.name(), to, payload, hops);
      long copyDueMs = depart(channel, copy, dueMs + twice.afterMs());
      world.record(
          from,
          new Happening.Duplicated(copy.id(), message.id(), copy.parcel(), to, copyDueMs),
          Cause.SCENARIO);
    }
  }

  private long depart(Channel channel, Message message, long wantedDueMs) {
    change(channel);
    return channel.depart(message, wantedDueMs);
  }

  private void leave(Channel channel, Message message) {
    change(channel);
    channel.leave(message);
  }

  /** The message comes to the end of its link, or finds that it cannot. */
  void arrive(Channel channel, Message message) {
    leave(channel, message);
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
        long dueMs = depart(channel, message, world.nowMs + channel.delayMs);
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
          leave(channel, message);
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
