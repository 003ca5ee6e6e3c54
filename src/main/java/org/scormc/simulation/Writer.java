package org.scormc.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;
import org.scormc.conflict.Cell;
import org.scormc.conflict.Change;
import org.scormc.conflict.Effect;
import org.scormc.conflict.Stamp;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;

/** Makes a change out of what a client asks for and what its replica holds. */
final class Writer {
  private final Replica replica;
  private final String key;
  private final long nowMs;
  private final Optional<Version> base;

  Writer(Replica replica, String key, long nowMs) {
    this.replica = replica;
    this.key = key;
    this.nowMs = nowMs;
    Optional<Version> last = Optional.empty();
    for (Version version : replica.versions(key)) {
      if (version.live() || last.isEmpty()) {
        last = Optional.of(version);
      }
    }
    base = last;
  }

  /** Why the replica cannot do it; empty if it can. */
  Optional<Cause> refusal(Operation operation) {
    boolean there = replica.hasRow(key);
    if (operation instanceof Operation.Insert) {
      return there ? Optional.of(Cause.ROW_EXISTS) : Optional.empty();
    }
    if (!there
        && (operation instanceof Operation.Update
            || operation instanceof Operation.Delete
            || operation instanceof Operation.Perform)) {
      return Optional.of(Cause.NO_ROW);
    }
    if (operation instanceof Operation.Book && taken()) {
      return Optional.of(Cause.SLOT_TAKEN);
    }
    Optional<Operation.Perform> perform = performance(operation);
    return perform.isPresent()
            && !state(perform.get())
                .allows(perform.get().verb(), perform.get().argument(), replica.name())
        ? Optional.of(perform.get().verb().equals("book") ? Cause.SLOT_TAKEN : Cause.NOT_ALLOWED)
        : Optional.empty();
  }

  /** What an operation on a replicated data type comes to, in the words of the type. */
  private Optional<Operation.Perform> performance(Operation operation) {
    if (operation instanceof Operation.Perform perform) {
      return Optional.of(perform);
    } else if (operation instanceof Operation.Put put) {
      return performance(put.column(), "add", put.item());
    } else if (operation instanceof Operation.Take take) {
      return performance(take.column(), "remove", take.item());
    } else if (operation instanceof Operation.Add add) {
      return performance(
          add.column(), add.amount() < 0 ? "take" : "add", Long.toString(Math.abs(add.amount())));
    } else if (operation instanceof Operation.Book book) {
      return performance(Operation.Book.HOLDER, "book", book.holder());
    }
    return Optional.empty();
  }

  private Optional<Operation.Perform> performance(String column, String verb, String argument) {
    return current(column).isPresent() && current(column).get() instanceof Value.State
        ? Optional.of(new Operation.Perform(key, column, verb, argument))
        : Optional.empty();
  }

  private boolean taken() {
    for (Version version : replica.versions(key)) {
      Optional<Value> holder = version.value(Operation.Book.HOLDER);
      if (holder.isPresent()
          && !holder.get().text().equals("{}")
          && !holder.get().text().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The change; its write is numbered and stamped. */
  Change change(Operation operation, CausalContext past) {
    Stamp stamp = replica.stampWrite(nowMs, past);
    if (operation instanceof Operation.Delete) {
      return deletion(stamp);
    }
    Map<String, Value> values = new TreeMap<>();
    Optional<Operation.Perform> performance = performance(operation);
    if (performance.isPresent()) {
      Operation.Perform perform = performance.get();
      values.put(
          perform.column(), state(perform).performed(perform.verb(), perform.argument(), stamp));
      return setting(
          values, new Effect.Perform(perform.column(), perform.verb(), perform.argument()), stamp);
    }
    Effect effect = new Effect.Assign();
    if (operation instanceof Operation.Write write) {
      return assigning(write.values(), stamp);
    } else if (operation instanceof Operation.Update update) {
      return assigning(update.values(), stamp);
    } else if (operation instanceof Operation.Insert insert) {
      values = insert.values();
    } else if (operation instanceof Operation.Add add) {
      values.put(add.column(), added(add));
      effect = new Effect.Add(add.column(), add.amount());
    } else if (operation instanceof Operation.Put put) {
      values.put(put.column(), items(put.column()).plus(put.item()));
      effect = new Effect.Put(put.column(), put.item());
    } else if (operation instanceof Operation.Take take) {
      values.put(take.column(), items(take.column()).minus(take.item()));
      effect = new Effect.Take(take.column(), take.item());
    } else if (operation instanceof Operation.Book book) {
      values.put(Operation.Book.HOLDER, new Value.Text(book.holder()));
    }
    return setting(values, effect, stamp);
  }

  /** A plain value for a column that holds a replicated data type is written by that type. */
  private Change assigning(Map<String, Value> values, Stamp stamp) {
    Map<String, Value> written = new TreeMap<>(values);
    Effect effect = new Effect.Assign();
    for (Map.Entry<String, Value> entry : written.entrySet()) {
      if (!(entry.getValue() instanceof Value.State)
          && current(entry.getKey()).isPresent()
          && current(entry.getKey()).get() instanceof Value.State state) {
        String text = entry.getValue().text();
        entry.setValue(state.performed("write", text, stamp));
        effect = new Effect.Perform(entry.getKey(), "write", text);
      }
    }
    return setting(written, effect, stamp);
  }

  private Change setting(Map<String, Value> values, Effect effect, Stamp stamp) {
    TreeMap<String, Cell> cells = new TreeMap<>();
    base.ifPresent(version -> cells.putAll(version.cells()));
    values.forEach((column, value) -> cells.put(column, new Cell(value, stamp)));
    Set<Dot> sources = sources(stamp);
    if (effect instanceof Effect.Perform && base.isPresent()) {
      // an operation works on what is there and takes the place of nothing
      sources.addAll(base.get().includes());
    }
    Version after =
        new Version(
            cells,
            base.flatMap(Version::tombstone),
            stamp,
            sources,
            stamp.past().with(stamp.dot()),
            number());
    return new Change(
        key,
        replica.hasRow(key) ? Change.Kind.UPDATE : Change.Kind.INSERT,
        values.keySet(),
        base,
        after,
        effect);
  }

  private Change deletion(Stamp stamp) {
    Version after =
        new Version(
            new TreeMap<>(),
            Optional.of(stamp),
            stamp,
            sources(stamp),
            stamp.past().with(stamp.dot()),
            number());
    return new Change(key, Change.Kind.DELETE, new TreeSet<>(), base, after, new Effect.Assign());
  }

  private static Set<Dot> sources(Stamp stamp) {
    TreeSet<Dot> sources = new TreeSet<>();
    sources.add(stamp.dot());
    return sources;
  }

  private long number() {
    return base.map(Version::number).orElse(0L) + 1;
  }

  private Optional<Value> current(String column) {
    return base.flatMap(version -> version.value(column));
  }

  private Value added(Operation.Add add) {
    Value current = current(add.column()).orElse(new Value.Whole(0));
    if (current instanceof Value.Cells cells) {
      return cells.added(replica.name(), add.amount());
    }
    return current instanceof Value.Whole whole
        ? new Value.Whole(whole.number() + add.amount())
        : new Value.Whole(add.amount());
  }

  private Value.Items items(String column) {
    return current(column).orElse(Value.Items.of()) instanceof Value.Items items
        ? items
        : Value.Items.of();
  }

  private Value.State state(Operation.Perform perform) {
    if (current(perform.column()).isPresent()
        && current(perform.column()).get() instanceof Value.State state) {
      return state;
    }
    throw new IllegalArgumentException(
        "column `" + perform.column() + "` of `" + key + "` holds no replicated type");
  }
}
