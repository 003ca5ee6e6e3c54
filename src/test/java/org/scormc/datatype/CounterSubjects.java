package org.scormc.datatype;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The counters, with sums over the history as models. */
final class CounterSubjects {
  private CounterSubjects() {}

  static class Growing implements ReplicatedSubject<GCounter> {
    @Override
    public GCounter initial() {
      return GCounter.ZERO;
    }

    @Override
    public Outcome<GCounter> perform(GCounter state, Action<GCounter> action) {
      int amount = action.argument() % 5;
      return new Outcome<>(state.increment(action.replica(), amount), "adds " + amount);
    }

    @Override
    public String expected(History<GCounter> history) {
      return Long.toString(history.seen().stream().mapToLong(e -> e.action().argument() % 5).sum());
    }
  }

  static final class UpAndDown implements ReplicatedSubject<PnCounter> {
    @Override
    public PnCounter initial() {
      return PnCounter.ZERO;
    }

    private static int amount(Action<PnCounter> action) {
      return action.argument() % 7 - 3;
    }

    @Override
    public Outcome<PnCounter> perform(PnCounter state, Action<PnCounter> action) {
      int amount = amount(action);
      return new Outcome<>(
          amount < 0
              ? state.decrement(action.replica(), -amount)
              : state.increment(action.replica(), amount),
          "adds " + amount);
    }

    @Override
    public String expected(History<PnCounter> history) {
      return Long.toString(history.seen().stream().mapToLong(e -> amount(e.action())).sum());
    }
  }

  /** Every replica starts without quota; the model decides by the history who may spend. */
  static class Bounded implements ReplicatedSubject<BoundedCounter> {
    @Override
    public BoundedCounter initial() {
      return BoundedCounter.ZERO;
    }

    @Override
    public Outcome<BoundedCounter> perform(BoundedCounter state, Action<BoundedCounter> action) {
      int amount = action.argument() % 5;
      return switch (action.choice() % 3) {
        case 0 -> new Outcome<>(state.increment(action.replica(), amount), "adds " + amount);
        case 1 ->
            new Outcome<>(
                state.decrement(action.replica(), amount).orElse(state), "takes " + amount);
        default ->
            new Outcome<>(
                state.transfer(action.replica(), receiver(action), amount).orElse(state),
                "hands " + amount + " to " + receiver(action));
      };
    }

    private static String receiver(Action<BoundedCounter> action) {
      return action.choice() % 2 == 0 ? "A" : "B";
    }

    @Override
    public String text(BoundedCounter state) {
      return "value " + state.value() + ", A may take " + state.quota("A");
    }

    @Override
    public String expected(History<BoundedCounter> history) {
      List<Event<BoundedCounter>> seen = history.seen();
      Set<Integer> refused = new TreeSet<>();
      for (Event<BoundedCounter> event : seen) {
        int amount = event.action().argument() % 5;
        if (event.action().choice() % 3 != 0
            && quota(event.action().replica(), seen, event.seen(), refused) < amount) {
          refused.add(event.number());
        }
      }
      long value = 0;
      for (Event<BoundedCounter> event : seen) {
        int amount = refused.contains(event.number()) ? 0 : event.action().argument() % 5;
        int kind = event.action().choice() % 3;
        value += kind == 0 ? amount : kind == 1 ? -amount : 0;
      }
      return "value " + value + ", A may take " + quota("A", seen, history.included(), refused);
    }

    private static long quota(
        String replica, List<Event<BoundedCounter>> events, BitSet known, Set<Integer> refused) {
      long quota = 0;
      for (Event<BoundedCounter> event : events) {
        if (known.get(event.number()) && !refused.contains(event.number())) {
          Action<BoundedCounter> action = event.action();
          int amount = action.argument() % 5;
          int kind = action.choice() % 3;
          quota += kind == 2 && receiver(action).equals(replica) ? amount : 0;
          if (action.replica().equals(replica)) {
            quota += kind == 0 ? amount : -amount;
          }
        }
      }
      return quota;
    }

    @Override
    public Optional<String> fault(BoundedCounter state) {
      return state.value() < 0 ? Optional.of("below zero") : Optional.empty();
    }
  }
}
