package org.scormc.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scormc.clock.CausalContext;

/**
 * A run of a scenario, step by step.
 *
 * <p>Nothing in it is left to chance: the run is a pure function of the scenario and of the choices
 * taken. On the clock, {@link #step()} takes what is due first; at equal times faults come before
 * timers, timers before deliveries, deliveries before client actions, then the order of node names,
 * then that of creation. In free order, {@link #make} makes any of the {@link #moves}; the links
 * then have no delay but what the order gives them, and each move takes one millisecond.
 */
public final class Simulation {
  private final World world;
  private final List<Fault> faults;
  private final TreeMap<String, List<Integer>> actions = new TreeMap<>();
  private final TreeMap<String, Integer> done = new TreeMap<>();
  private int struck;

  private Simulation(Scenario scenario) {
    this.world = new World(scenario);
    this.faults = new ArrayList<>(scenario.faults());
    Collections.sort(faults, Comparator.comparingLong(Fault::timeMs));
    for (int i = 0; i < scenario.actions().size(); i++) {
      actions.computeIfAbsent(scenario.actions().get(i).client(), name -> new ArrayList<>()).add(i);
    }
    for (List<Integer> ofClient : actions.values()) {
      Collections.sort(ofClient, Comparator.comparingLong(i -> scenario.actions().get(i).timeMs()));
    }
  }

  /** A run before its first step. */
  public static Simulation of(Scenario scenario) {
    return new Simulation(scenario);
  }

  /** A finished run on the clock. */
  public static Trace run(Scenario scenario) {
    Simulation simulation = of(scenario);
    simulation.runToEnd();
    return simulation.trace();
  }

  /** A run on the clock after a number of steps: how one goes back, and how one branches off. */
  public static Simulation at(Scenario scenario, int steps) {
    Simulation simulation = of(scenario);
    for (int i = 0; i < steps && simulation.step(); i++) {
      // each turn is one step
    }
    return simulation;
  }

  /** How many steps were taken. */
  public int steps() {
    return world.recorder.step();
  }

  /** The true time. */
  public long nowMs() {
    return world.nowMs;
  }

  /** Whether nothing is left to happen: the event queue is empty. */
  public boolean quiescent() {
    return first().isEmpty();
  }

  /** What happened so far. */
  public Trace trace() {
    Trace.End end =
        quiescent()
            ? Trace.End.QUIESCENT
            : next().isEmpty() ? Trace.End.TIME_LIMIT : Trace.End.RUNNING;
    return new Trace(world.scenario, world.recorder.events(), end);
  }

  /** What could happen next, in order; on an ordered link only the oldest message can arrive. */
  public List<Choice> choices() {
    TreeSet<Choice> choices = new TreeSet<>(besidesDeliveries());
    choices.addAll(world.network.allArrivals());
    return new ArrayList<>(choices);
  }

  private List<Choice> besidesDeliveries() {
    List<Choice> choices = new ArrayList<>();
    if (struck < faults.size()) {
      Fault fault = faults.get(struck);
      choices.add(new Choice(fault.timeMs(), Phase.FAULT, Strikes.place(fault), struck));
    }
    List<Timers.Timer> timers = world.timers.set();
    for (int i = 0; i < timers.size(); i++) {
      choices.add(new Choice(timers.get(i).dueMs(), Phase.TIMER, timers.get(i).node(), i));
    }
    for (String client : actions.keySet()) {
      int next = done.getOrDefault(client, 0);
      if (next < actions.get(client).size()) {
        int index = actions.get(client).get(next);
        Action action = world.scenario.actions().get(index);
        choices.add(new Choice(action.timeMs(), Phase.CLIENT, node(action), index));
      }
    }
    return choices;
  }

  /** The least of the choices, without putting the others in order. */
  private Optional<Choice> first() {
    List<Choice> choices = besidesDeliveries();
    world.network.firstArrival().ifPresent(choices::add);
    return choices.isEmpty() ? Optional.empty() : Optional.of(Collections.min(choices));
  }

  /** What happens next in a run on the clock; empty at the end and after the time limit. */
  public Optional<Choice> next() {
    Optional<Choice> first = first();
    return first.isPresent() && first.get().dueMs() > world.scenario.limitMs()
        ? Optional.empty()
        : first;
  }

  /** Takes the next step on the clock; false if there is none. */
  public boolean step() {
    Optional<Choice> next = next();
    next.ifPresent(this::happen);
    return next.isPresent();
  }

  /** Runs until nothing is left, or the time limit. */
  public void runToEnd() {
    runWhile(choice -> true);
  }

  /** Runs everything that is due at or before a true time. */
  public void runTo(long timeMs) {
    runWhile(choice -> choice.dueMs() <= timeMs);
  }

  /**
   * Runs up to and including the next delivery at a node, or to the end if there is none.
   *
   * @throws IllegalArgumentException if there is no such node
   */
  public void runToDelivery(String node) {
    world.replica(node);
    boolean delivered = false;
    for (Optional<Choice> next = next(); !delivered && next.isPresent(); next = next()) {
      delivered = next.get().phase() == Phase.DELIVERY && next.get().node().equals(node);
      happen(next.get());
    }
  }

  private void runWhile(Predicate<Choice> wanted) {
    for (Optional<Choice> next = next();
        next.isPresent() && wanted.test(next.get());
        next = next()) {
      happen(next.get());
    }
  }

  /**
   * Takes one of the choices, before others that are due earlier if need be.
   *
   * @throws IllegalArgumentException if it is not one of them
   */
  public void take(Choice choice) {
    if (!offers(choices(), choice)) {
      throw new IllegalArgumentException(
          "cannot happen next: " + choice.phase().name() + " at " + choice.node());
    }
    happen(choice);
  }

  private void happen(Choice choice) {
    begin(Math.max(world.nowMs, choice.dueMs()));
    switch (choice.phase()) {
      case FAULT -> world.strikes.strike(faults.get(struck++));
      case TIMER -> world.timers.run(world.timers.set().get(choice.created()));
      case DELIVERY -> world.network.arrive(choice);
      case CLIENT -> act(choice.created());
    }
  }

  private void act(int request) {
    Action action = world.scenario.actions().get(request);
    done.merge(action.client(), 1, Integer::sum);
    world.requests.serve(request, node(action));
  }

  private String node(Action action) {
    Target target = action.target();
    if (target instanceof Target.At at) {
      return at.node();
    }
    Client client = world.scenario.client(action.client());
    Session session = world.requests.session(action.client());
    boolean writes = !(action.operation() instanceof Operation.Read);
    if (target instanceof Target.Sticky sticky
        && action.timeMs() - session.lastWriteMs < sticky.forMs()
        && (client.farther().isEmpty() || world.replica(sticky.node()).up)) {
      return sticky.node();
    }
    List<String> near = near(client);
    if (target instanceof Target.Token) {
      List<String> all = new ArrayList<>(near);
      all.addAll(world.replicas.keySet());
      return first(all, writes, session.seen)
          .or(() -> first(all, false, session.seen))
          .orElse(near.get(0));
    }
    return first(near, writes, CausalContext.EMPTY)
        .or(() -> first(near, false, CausalContext.EMPTY))
        .orElse(near.get(0));
  }

  /** The nodes a client may talk to, the nearest first, then by name. */
  private static List<String> near(Client client) {
    List<String> near = new ArrayList<>(client.farther().keySet());
    Collections.sort(
        near,
        (one, other) -> {
          int order = Long.compare(client.lastMileMs(one), client.lastMileMs(other));
          return order != 0 ? order : one.compareTo(other);
        });
    near.add(0, client.node());
    return near;
  }

  /** The first of some nodes that is up, knows enough and, if need be, takes writes. */
  private Optional<String> first(List<String> nodes, boolean writes, CausalContext seen) {
    for (String node : nodes) {
      Replica replica = world.replica(node);
      if (replica.up && (replica.leader || !writes) && replica.known.covers(seen)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  /**
   * What could happen next in a run in free order, by place: the next fault, the next action of
   * each client, and the messages that could arrive.
   *
   * @throws IllegalStateException if a timer is set, for a timer needs a clock
   */
  public List<Move> moves() {
    requireNoTimer();
    TreeSet<Move> moves = new TreeSet<>();
    if (struck < faults.size()) {
      moves.add(new Move(Phase.FAULT, "", 0));
    }
    for (Channel channel : world.network.channels()) {
      for (int i = 0; i < channel.heads().size(); i++) {
        moves.add(new Move(Phase.DELIVERY, channel.name, i));
      }
    }
    for (String client : actions.keySet()) {
      if (done.getOrDefault(client, 0) < actions.get(client).size()) {
        moves.add(new Move(Phase.CLIENT, client, 0));
      }
    }
    return new ArrayList<>(moves);
  }

  /**
   * Makes one of the moves.
   *
   * @throws IllegalArgumentException if it is not one of them: an effect cannot come before its
   *     cause
   */
  public void make(Move move) {
    if (!canMake(move)) {
      throw new IllegalArgumentException(
          "`" + move + "` cannot happen next; one of " + spelt(moves()) + " can");
    }
    begin(world.nowMs + 1);
    if (move.phase() == Phase.FAULT) {
      world.strikes.strike(faults.get(struck++));
    } else if (move.phase() == Phase.CLIENT) {
      act(actions.get(move.subject()).get(done.getOrDefault(move.subject(), 0)));
    } else {
      Channel channel = world.network.named(move.subject()).orElseThrow();
      world.network.arrive(channel, channel.heads().get(move.position()));
    }
  }

  /** Whether a move is one of {@link #moves}, without finding the others. */
  private boolean canMake(Move move) {
    requireNoTimer();
    if (move.phase() == Phase.DELIVERY) {
      Optional<Channel> channel = world.network.named(move.subject());
      return channel.isPresent()
          && move.position() >= 0
          && move.position() < channel.get().heads().size();
    }
    if (move.position() != 0) {
      return false;
    }
    if (move.phase() == Phase.FAULT) {
      return move.subject().isEmpty() && struck < faults.size();
    }
    return move.phase() == Phase.CLIENT
        && actions.containsKey(move.subject())
        && done.getOrDefault(move.subject(), 0) < actions.get(move.subject()).size();
  }

  private void requireNoTimer() {
    if (!world.timers.set().isEmpty()) {
      throw new IllegalStateException("leases and purges need a clock");
    }
  }

  private static <T extends Comparable<T>> boolean offers(List<T> offered, T wanted) {
    for (T one : offered) {
      if (one.compareTo(wanted) == 0) {
        return true;
      }
    }
    return false;
  }

  private static String spelt(List<Move> moves) {
    StringBuilder spelt = new StringBuilder();
    moves.forEach(move -> spelt.append(spelt.length() == 0 ? "" : ", ").append(move.toString()));
    return spelt.toString();
  }

  private void begin(long timeMs) {
    world.recorder.nextStep();
    world.nowMs = timeMs;
  }

  /** The state of the run as a text that is equal for runs that can only go on alike. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder(new Fingerprint(world).text());
    done.forEach((client, count) -> text.append('|').append(client).append(count.intValue()));
    return text.append('|').append(struck).toString();
  }
}
