package org.scormc.datatype;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.clock.LamportTimestamp;
import org.scormc.clock.Timestamp;

/** Data types with one mistake each, of the kind people make; the properties must find them all. */
final class BrokenSubjects {
  private BrokenSubjects() {}

  /** A counter whose merge adds the cells. */
  static final class SummingCounter extends CounterSubjects.Growing {
    @Override
    public GCounter merge(GCounter left, GCounter right) {
      GCounter sum = left;
      for (Map.Entry<String, Long> cell : right.cells().entrySet()) {
        sum = sum.increment(cell.getKey(), cell.getValue());
      }
      return sum;
    }
  }

  /** A counter whose merge takes what it receives. */
  static final class OverwritingCounter extends CounterSubjects.Growing {
    @Override
    public GCounter merge(GCounter left, GCounter right) {
      return right;
    }
  }

  /** A counter all replicas of which raise one common cell. */
  static final class OneCellCounter extends CounterSubjects.Growing {
    @Override
    public Outcome<GCounter> perform(GCounter state, Action<GCounter> action) {
      int amount = action.argument() % 5;
      return new Outcome<>(state.increment("all", amount), "adds " + amount);
    }
  }

  /** A counter that spends what other replicas hold. */
  static final class OverdrawingCounter extends CounterSubjects.Bounded {
    @Override
    public Outcome<BoundedCounter> perform(BoundedCounter state, Action<BoundedCounter> action) {
      int amount = action.argument() % 5;
      if (action.choice() % 3 != 1 || state.value() < amount) {
        return super.perform(state, action);
      }
      Map<String, Long> spent = Cells.raise(state.spent(), action.replica(), amount);
      return new Outcome<>(
          new BoundedCounter(state.granted(), state.transferred(), spent), "takes " + amount);
    }

    @Override
    public String expected(History<BoundedCounter> history) {
      return "";
    }

    @Override
    public String text(BoundedCounter state) {
      return "";
    }
  }

  /** A register that compares times only and keeps its own value if they are equal. */
  static final class TiedRegister extends RegisterSubjects.LastWriterWins {
    @Override
    public LwwRegister merge(LwwRegister left, LwwRegister right) {
      return left.written().timeMs() >= right.written().timeMs() ? left : right;
    }
  }

  /** A register that believes every local write, however old its time. */
  static final class ObedientRegister extends RegisterSubjects.LastWriterWins {
    @Override
    public Outcome<LwwRegister> perform(LwwRegister state, Action<LwwRegister> action) {
      Timestamp at = new Timestamp(action.timeMs(), action.replica());
      String value = action.element();
      return new Outcome<>(new LwwRegister(value, at), "writes " + value);
    }
  }

  /** A register that forgets what it has replaced. */
  static final class ForgetfulRegister extends RegisterSubjects.MultiValue {
    @Override
    public MvRegister merge(MvRegister left, MvRegister right) {
      Map<Dot, String> all = new TreeMap<>(left.siblings());
      all.putAll(right.siblings());
      return new MvRegister(all, left.context().join(right.context()));
    }
  }

  /** A register that takes the whole context of the replica for what the author has read. */
  static final class PresumptuousRegister extends RegisterSubjects.MultiValue {
    @Override
    public Outcome<MvRegister> perform(MvRegister state, Action<MvRegister> action) {
      String value = action.element();
      return new Outcome<>(
          state.write(action.replica(), state.context(), value), "writes " + value);
    }
  }

  /** A set that drops tombstones of what it has dropped itself. */
  static final class SetWithoutTombstones extends SetSubjects.TwoPhase {
    @Override
    public TwoPhaseSet merge(TwoPhaseSet left, TwoPhaseSet right) {
      Set<String> present = new TreeSet<>(left.elements());
      present.addAll(right.elements());
      return new TwoPhaseSet(new GSet(present), GSet.EMPTY);
    }
  }

  /** A set that removes by forgetting the element and its time. */
  static final class ForgetfulLwwSet extends SetSubjects.LastWriterWins {
    @Override
    public Outcome<LwwSet> perform(LwwSet state, Action<LwwSet> action) {
      if (!SetSubjects.removes(action)) {
        return super.perform(state, action);
      }
      Map<String, LwwSet.Change> rest = new TreeMap<>(state.latest());
      rest.remove(action.element());
      return new Outcome<>(new LwwSet(rest), "forgets " + action.element());
    }
  }

  /** A set whose removal also drops the next tag of every replica, which it has not seen. */
  static final class SetThatRemovesUnseenTags extends SetSubjects.ObservedRemove {
    @Override
    public Outcome<OrSet> perform(OrSet state, Action<OrSet> action) {
      if (!SetSubjects.removes(action) || !state.contains(action.element())) {
        return super.perform(state, action);
      }
      CausalContext context = state.context();
      for (String replica : List.of("A", "B", "C", "D", "E")) {
        context = context.with(context.next(replica));
      }
      OrSet removed = state.remove(action.element());
      return new Outcome<>(new OrSet(removed.tags(), context), "removes " + action.element());
    }
  }

  /** A set that merges by union of tags, without asking what was dropped. */
  static final class SetThatForgetsRemovals extends SetSubjects.ObservedRemove {
    @Override
    public OrSet merge(OrSet left, OrSet right) {
      Map<String, Set<Dot>> all = new TreeMap<>(left.tags());
      right
          .tags()
          .forEach(
              (element, dots) -> {
                Set<Dot> union = new TreeSet<>(dots);
                union.addAll(left.tags(element));
                all.put(element, union);
              });
      return new OrSet(all, left.context().join(right.context()));
    }
  }

  /** A sequence that reads what hangs at one place by site only, smallest first. */
  static final class SequenceBySite extends SequenceSubject<RgaSequence> {
    SequenceBySite() {
      super(RgaSequence.EMPTY, new ReferenceSequence.Rga());
    }

    @Override
    public String text(RgaSequence state) {
      StringBuilder text = new StringBuilder();
      read(state, RgaSequence.START, text);
      return text.toString();
    }

    private static void read(RgaSequence state, LamportTimestamp parent, StringBuilder text) {
      List<LamportTimestamp> children = new ArrayList<>();
      for (Map.Entry<LamportTimestamp, RgaSequence.Node> entry : state.nodes().entrySet()) {
        if (entry.getValue().parent().equals(parent)) {
          children.add(entry.getKey());
        }
      }
      children.sort((one, two) -> one.replica().compareTo(two.replica()));
      for (LamportTimestamp child : children) {
        text.append(state.nodes().get(child).deleted() ? "" : state.element(child));
        read(state, child, text);
      }
    }
  }

  /** A sequence that names elements by how many their author has typed, whatever else was seen. */
  static final class SequenceWithLocalCounters extends SequenceSubject<RgaSequence> {
    SequenceWithLocalCounters() {
      super(RgaSequence.EMPTY, new ReferenceSequence.Rga());
    }

    @Override
    public Outcome<RgaSequence> perform(RgaSequence state, Action<RgaSequence> action) {
      List<LamportTimestamp> visible = state.visible();
      int index = ReferenceSequence.index(action, visible.size());
      if (ReferenceSequence.deletes(action, visible.size())) {
        return super.perform(state, action);
      }
      long own =
          state.nodes().keySet().stream()
              .filter(id -> id.replica().equals(action.replica()))
              .count();
      Map<LamportTimestamp, RgaSequence.Node> nodes = new TreeMap<>(state.nodes());
      nodes.put(
          new LamportTimestamp(own + 1, action.replica()),
          new RgaSequence.Node(
              index == 0 ? RgaSequence.START : visible.get(index - 1), action.element(), false));
      return new Outcome<>(new RgaSequence(nodes), "inserts " + action.element() + " at " + index);
    }
  }

  /** A sequence that deletes by forgetting the element. */
  static final class SequenceThatForgets extends SequenceSubject<RgaSequence> {
    SequenceThatForgets() {
      super(RgaSequence.EMPTY, new ReferenceSequence.Rga());
    }

    @Override
    public Outcome<RgaSequence> perform(RgaSequence state, Action<RgaSequence> action) {
      List<LamportTimestamp> visible = state.visible();
      if (!ReferenceSequence.deletes(action, visible.size())) {
        return super.perform(state, action);
      }
      int index = ReferenceSequence.index(action, visible.size());
      Map<LamportTimestamp, RgaSequence.Node> nodes = new TreeMap<>(state.nodes());
      nodes.remove(visible.get(index));
      return new Outcome<>(new RgaSequence(nodes), "forgets at " + index);
    }
  }

  /** A log that takes two entries of one time for the same entry. */
  static final class LogByTime extends ListSubjects.Log {
    @Override
    public AppendOnlyList merge(AppendOnlyList left, AppendOnlyList right) {
      Map<Long, AppendOnlyList.Entry> byTime = new TreeMap<>();
      right.entries().forEach(entry -> byTime.put(entry.at().timeMs(), entry));
      left.entries().forEach(entry -> byTime.put(entry.at().timeMs(), entry));
      return new AppendOnlyList(new TreeSet<>(byTime.values()));
    }
  }
}
