package org.scormc.state;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.clock.Timestamp;
import org.scormc.conflict.Reason;
import org.scormc.datatype.AppendOnlyList;
import org.scormc.datatype.BoundedCounter;
import org.scormc.datatype.FugueSequence;
import org.scormc.datatype.GCounter;
import org.scormc.datatype.GSet;
import org.scormc.datatype.LwwRegister;
import org.scormc.datatype.LwwSet;
import org.scormc.datatype.MvRegister;
import org.scormc.datatype.OrSet;
import org.scormc.datatype.PnCounter;
import org.scormc.datatype.Replicated;
import org.scormc.datatype.RgaSequence;
import org.scormc.datatype.TwoPhaseSet;
import org.scormc.datatype.UniqueSlot;
import org.scormc.state.Start.Content;
import org.scormc.transform.Transformation;

/** The data types a column can hold, with their verbs. */
public enum Type {
  /** One value; of two writes the later by the clock stays. */
  LWW_REGISTER("lww-register", Content.TEXT, Reason.LATEST_STAYS, "write") {
    @Override
    Replicated<?> begun(Start start) {
      return new LwwRegister(start.text(), Timestamp.NEVER);
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      return ((LwwRegister) held).write(call.at(), call.argument());
    }

    @Override
    boolean honours(Replicated<?> held, String verb, String argument) {
      return held.text().equals(argument);
    }
  },
  /** All values that no later writer had seen. */
  MV_REGISTER("mv-register", Content.TEXT, Reason.UNSEEN_STAY, "write") {
    @Override
    Replicated<?> begun(Start start) {
      // a dot with the number 0 is known to everybody
      return start.text().isEmpty()
          ? MvRegister.UNWRITTEN
          : new MvRegister(
              Collections.singletonMap(new Dot("", 0), start.text()), CausalContext.EMPTY);
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      return ((MvRegister) held).write(call.stamp().dot(), call.stamp().past(), call.argument());
    }
  },
  /** A counter that only grows. */
  G_COUNTER("g-counter", Content.NUMBER, Reason.LARGER_CELLS, "add") {
    @Override
    Replicated<?> begun(Start start) {
      return start.number() == 0 ? GCounter.ZERO : GCounter.ZERO.increment("", start.number());
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      return ((GCounter) held).increment(call.replica(), call.amount());
    }
  },
  /** A counter that goes up and down, without a floor. */
  PN_COUNTER("pn-counter", Content.NUMBER, Reason.LARGER_CELLS, "add", "take") {
    @Override
    Replicated<?> begun(Start start) {
      long number = start.number();
      return number == 0
          ? PnCounter.ZERO
          : number > 0
              ? PnCounter.ZERO.increment("", number)
              : PnCounter.ZERO.decrement("", -number);
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      PnCounter counter = (PnCounter) held;
      return call.is("add")
          ? counter.increment(call.replica(), call.amount())
          : counter.decrement(call.replica(), call.amount());
    }
  },
  /** A counter that is never below zero: a replica takes only what it has as quota. */
  BOUNDED_COUNTER(
      "bounded-counter", Content.QUOTAS, Reason.LARGER_CELLS, "add", "take", "transfer") {
    @Override
    Replicated<?> begun(Start start) {
      BoundedCounter counter = BoundedCounter.ZERO;
      for (Map.Entry<String, Long> quota : start.quotas().entrySet()) {
        counter = counter.increment(quota.getKey(), quota.getValue());
      }
      return counter;
    }

    @Override
    boolean allows(Replicated<?> held, String verb, String argument, String replica) {
      long needed =
          verb.equals("add")
              ? 0
              : Argument.number(verb.equals("take") ? argument : Argument.rest(argument));
      return ((BoundedCounter) held).quota(replica) >= needed;
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      BoundedCounter counter = (BoundedCounter) held;
      if (call.is("add")) {
        return counter.increment(call.replica(), call.amount());
      }
      Optional<BoundedCounter> after =
          call.is("take")
              ? counter.decrement(call.replica(), call.amount())
              : counter.transfer(
                  call.replica(), Argument.word(call.argument()), Argument.number(call.rest()));
      return after.orElse(counter);
    }
  },
  /** A set that only grows. */
  G_SET("g-set", Content.ITEMS, Reason.ALL_ADDED, "add") {
    @Override
    Replicated<?> begun(Start start) {
      return new GSet(new TreeSet<>(start.items()));
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      return ((GSet) held).add(call.argument());
    }
  },
  /** A set in which what was removed never returns. */
  TWO_PHASE_SET("2p-set", Content.ITEMS, Reason.REMOVED_FOR_EVER, "add", "remove") {
    @Override
    Replicated<?> begun(Start start) {
      return new TwoPhaseSet(new GSet(new TreeSet<>(start.items())), GSet.EMPTY);
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      TwoPhaseSet set = (TwoPhaseSet) held;
      return call.is("add") ? set.add(call.argument()) : set.remove(call.argument());
    }

    @Override
    boolean honours(Replicated<?> held, String verb, String argument) {
      return verb.equals("remove") || ((TwoPhaseSet) held).contains(argument);
    }
  },
  /** A set in which the latest addition or removal of an element decides. */
  LWW_SET("lww-set", Content.ITEMS, Reason.LATEST_STAYS, "add", "remove") {
    @Override
    Replicated<?> begun(Start start) {
      LwwSet set = LwwSet.EMPTY;
      for (String item : start.items()) {
        set = set.add(Timestamp.NEVER, item);
      }
      return set;
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      LwwSet set = (LwwSet) held;
      return call.is("add")
          ? set.add(call.at(), call.argument())
          : set.remove(call.at(), call.argument());
    }

    @Override
    boolean honours(Replicated<?> held, String verb, String argument) {
      return ((LwwSet) held).contains(argument) == verb.equals("add");
    }
  },
  /** A set in which an addition survives a removal that had not seen it. */
  OR_SET("or-set", Content.ITEMS, Reason.UNSEEN_ADDITIONS_STAY, "add", "remove") {
    @Override
    Replicated<?> begun(Start start) {
      OrSet set = OrSet.EMPTY;
      for (String item : start.items()) {
        set = set.add("", item);
      }
      return set;
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      OrSet set = (OrSet) held;
      return call.is("add")
          ? set.add(call.replica(), call.argument())
          : set.remove(call.argument());
    }
  },
  /** Types under keys. */
  MAP("map", Content.FIELDS, Reason.BY_KEY, "in", "remove") {
    @Override
    Replicated<?> begun(Start start) {
      return Fields.begun(start);
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      return Fields.performed(held, call);
    }
  },
  /** A text whose characters have names; those typed backwards at one place can mix. */
  RGA("rga", Content.TEXT, Reason.NAMES_PLACE, "insert", "append", "delete") {
    @Override
    Replicated<?> begun(Start start) {
      return Texts.typed(RgaSequence.EMPTY, "", 0, start.text());
    }
  },
  /** A text whose characters have names and do not mix. */
  FUGUE("fugue", Content.TEXT, Reason.NAMES_PLACE, "insert", "append", "delete") {
    @Override
    Replicated<?> begun(Start start) {
      return Texts.typed(FugueSequence.EMPTY, "", 0, start.text());
    }
  },
  /** A slot that the earliest booking gets. */
  UNIQUE_SLOT("unique-slot", Content.TEXT, Reason.EARLIEST_STAYS, "book") {
    @Override
    Replicated<?> begun(Start start) {
      return start.text().isEmpty()
          ? UniqueSlot.FREE
          : UniqueSlot.FREE.book(Timestamp.NEVER, start.text()).orElse(UniqueSlot.FREE);
    }

    @Override
    boolean allows(Replicated<?> held, String verb, String argument, String replica) {
      return ((UniqueSlot) held).bookings().isEmpty();
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      UniqueSlot slot = (UniqueSlot) held;
      return slot.book(call.at(), call.argument()).orElse(slot);
    }

    @Override
    boolean honours(Replicated<?> held, String verb, String argument) {
      return held.text().equals(argument);
    }
  },
  /** A log in the order of time. */
  APPEND_ONLY_LIST("append-only-list", Content.ITEMS, Reason.ORDERED_BY_TIME, "append") {
    @Override
    Replicated<?> begun(Start start) {
      AppendOnlyList list = AppendOnlyList.EMPTY;
      for (String item : start.items()) {
        list = list.append(Timestamp.NEVER, item);
      }
      return list;
    }

    @Override
    Replicated<?> performed(Replicated<?> held, Call call) {
      return ((AppendOnlyList) held).append(call.at(), call.argument());
    }
  },
  /** A text by position; what comes in is transformed for what was done here before. */
  OT_TEXT("ot-text", Content.TEXT, Reason.POSITIONS_MOVED, PeerText.VERBS) {
    @Override
    Replicated<?> begun(Start start) {
      return PeerText.of(Transformation.BY_SITE, start.text());
    }
  },
  /** A text by position; what comes in is performed as it is: a deliberate fault. */
  NAIVE_TEXT("naive-text", Content.TEXT, Reason.POSITIONS_KEPT, PeerText.VERBS) {
    @Override
    Replicated<?> begun(Start start) {
      return PeerText.of(Transformation.NONE, start.text());
    }
  };

  private final String word;
  private final Content content;
  private final Reason rule;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that can't be changed
  private final List<String> verbs;

  Type(String word, Content content, Reason rule, String... verbs) {
    this.word = word;
    this.content = content;
    this.rule = rule;
    this.verbs = List.of(verbs);
  }

  /** The name of the type in files. */
  public String word() {
    return word;
  }

  /** Which part of a {@link Start} the type uses. */
  public Content content() {
    return content;
  }

  /** Why its merges come out as they do. */
  Reason rule() {
    return rule;
  }

  /** The type of that name; empty if there is none. */
  public static Optional<Type> named(String word) {
    for (Type type : values()) {
      if (type.word.equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Whether its operations carry timestamps, so that it matters which clock they are from. */
  public boolean timed() {
    return rule == Reason.LATEST_STAYS
        || rule == Reason.EARLIEST_STAYS
        || rule == Reason.ORDERED_BY_TIME;
  }

  /** The verbs, in a fixed order. */
  public List<String> verbs() {
    return verbs;
  }

  /** What a verb is given; empty if the type has no such verb. */
  public Optional<Argument> argument(String verb) {
    for (String known : verbs) {
      if (known.equals(verb)) {
        return Optional.of(Argument.of(verb, rule == Reason.LARGER_CELLS));
      }
    }
    return Optional.empty();
  }

  /**
   * Says no to an operation that makes no sense.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  void require(String verb, String argument, Start start) {
    Optional<Mistake> mistake = mistake(verb, argument, start);
    if (mistake.isPresent()) {
      throw new IllegalArgumentException(mistake.get().text());
    }
  }

  /** What is wrong with an operation; empty if nothing is. */
  public Optional<Mistake> mistake(String verb, String argument, Start start) {
    Optional<Argument> needed = argument(verb);
    if (needed.isEmpty()) {
      return Optional.of(new Mistake(this, verb, Optional.empty(), argument));
    }
    if (!needed.get().fits(argument)) {
      return Optional.of(new Mistake(this, verb, needed, argument));
    }
    return this == MAP ? Fields.mistake(verb, argument, start) : Optional.empty();
  }

  abstract Replicated<?> begun(Start start);

  boolean allows(Replicated<?> held, String verb, String argument, String replica) {
    return Texts.allows(held, verb, argument);
  }

  /** The state after an operation; here for texts. */
  Replicated<?> performed(Replicated<?> held, Call call) {
    return Texts.edited(held, call);
  }

  boolean honours(Replicated<?> held, String verb, String argument) {
    return true;
  }
}
