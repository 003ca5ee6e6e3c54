package org.scormc.datatype;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Replicas that perform operations and send whole states, which arrive late, twice, out of order or
 * never; at the end everybody hears from everybody.
 */
final class Run<T> {
  private final Subject<T> subject;
  private final List<Copy<T>> replicas = new ArrayList<>();
  private final List<Copy<T>> messages = new ArrayList<>();
  private final List<Event<T>> events = new ArrayList<>();
  private final List<String> story = new ArrayList<>();

  private Run(Subject<T> subject, int size) {
    this.subject = subject;
    for (int i = 0; i < size; i++) {
      replicas.add(new Copy<>(subject.initial(), new BitSet()));
    }
    messages.add(replicas.get(0));
  }

  /** A state and the events it includes. */
  private record Copy<T>(T state, BitSet seen) {}

  /**
   * What went wrong, and how.
   *
   * @param fault the first property that failed
   * @param story the steps in words
   */
  record Failure(String fault, List<String> story) {}

  /** Performs the steps and checks every property. */
  static <T> Optional<Failure> failure(Subject<T> subject, int replicas, List<Step> steps) {
    Run<T> run = new Run<>(subject, replicas);
    Optional<String> fault = Optional.empty();
    for (int i = 0; i < steps.size() && fault.isEmpty(); i++) {
      fault = run.perform(steps.get(i));
    }
    return fault
        .or(run::lawBroken)
        .or(run::differentAfterFullExchange)
        .map(found -> new Failure(found, run.story));
  }

  private Optional<String> perform(Step step) {
    Copy<T> copy = replicas.get(step.actor());
    Copy<T> message = messages.get(step.choice() % messages.size());
    String name = name(step.actor());
    switch (step.kind()) {
      case SEND -> {
        messages.add(copy);
        story.add(name + " sends message " + (messages.size() - 1));
        return Optional.empty();
      }
      case RECEIVE -> {
        story.add(name + " receives message " + step.choice() % messages.size());
        BitSet seen = (BitSet) copy.seen().clone();
        seen.or(message.seen());
        return became(step.actor(), subject.merge(copy.state(), message.state()), seen);
      }
      case PERFORM -> {
        Action<T> action =
            new Action<>(
                name,
                step.choice(),
                step.argument(),
                step.timeMs(),
                message.state(),
                message.seen());
        Subject.Outcome<T> outcome = subject.perform(copy.state(), action);
        story.add(name + " " + outcome.did() + ", clock " + step.timeMs() + " ms");
        BitSet seen = (BitSet) copy.seen().clone();
        seen.set(events.size());
        events.add(new Event<>(events.size(), action, copy.seen()));
        if (!subject.merge(copy.state(), outcome.state()).equals(outcome.state())) {
          return Optional.of("the old state is not part of the new one");
        }
        return became(step.actor(), outcome.state(), seen);
      }
    }
    throw new IllegalStateException("no such kind");
  }

  private Optional<String> became(int replica, T state, BitSet seen) {
    replicas.set(replica, new Copy<>(state, seen));
    String expected = subject.expected(new History<>(events, seen));
    String text = subject.text(state);
    if (!text.equals(expected)) {
      return Optional.of(name(replica) + " shows " + text + " instead of " + expected);
    }
    return subject.fault(state);
  }

  private Optional<String> lawBroken() {
    List<T> states =
        List.of(
            messages.get(messages.size() - 1).state(),
            replicas.get(0).state(),
            replicas.get(1).state());
    for (MergeLaw law : MergeLaw.values()) {
      if (!law.counterexamples(states, subject::merge).isEmpty()) {
        return Optional.of("merging is not " + law);
      }
    }
    return Optional.empty();
  }

  private Optional<String> differentAfterFullExchange() {
    int size = replicas.size();
    List<T> ends = new ArrayList<>();
    for (int replica = 0; replica < size; replica++) {
      T state = replicas.get(replica).state();
      for (int distance = 1; distance < size; distance++) {
        state = subject.merge(state, replicas.get((replica + distance) % size).state());
      }
      ends.add(state);
    }
    for (int replica = 1; replica < size; replica++) {
      if (!ends.get(replica).equals(ends.get(0))) {
        return Optional.of("after a full exchange A and " + name(replica) + " differ: " + ends);
      }
    }
    BitSet all = new BitSet();
    all.set(0, events.size());
    return became(0, ends.get(0), all);
  }

  private static String name(int replica) {
    return "ABCDE".substring(replica, replica + 1);
  }
}
