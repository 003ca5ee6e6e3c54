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
    if (operation instanceof Operation.Update
        || operation instanceof Operation.Delete
        || operation instanceof Operation.Perform) {
      return there ? Optional.empty() : Optional.of(Cause.NO_ROW);
    }
    return operation instanceof Operation.Book && taken()
        ? Optional.of(Cause.SLOT_TAKEN)
        : Optional.empty();
  }

  private boolean taken() {
    for (Version version : replica.versions(key)) {
      Optional<Value> holder = version.value(Operation.Book.HOLDER);
      if (holder.isPresent()
          && !holder.get().equals(Value.Items.of())
          && !holder.get().text().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The change; its write is numbered and stamped. */
  Change change(Operation operation, CausalContext past) {
    Map<String, Value> values = new TreeMap<>();
    Effect effect = new Effect.Assign();
    if (operation instanceof Operation.Write write) {
      values = write.values();
    } else if (operation instanceof Operation.Update update) {
      values = update.values();
    } else if (operation instanceof Operation.Insert insert) {
      values = insert.values();
    } else if (operation instanceof Operation.Add add) {
      values.put(add.column(), added(add));
      effect = new Effect.Add(add.column(), add.amount());
    } else if (operation instanceof Operation.Put put) {
      values.put(put.column(), put(put));
      effect = new Effect.Put(put.column(), put.item());
    } else if (operation instanceof Operation.Take take) {
      values.put(take.column(), taken(take));
      effect = new Effect.Take(take.column(), take.item());
    } else if (operation instanceof Operation.Book book) {
      values.put(Operation.Book.HOLDER, new Value.Text(book.holder()));
    } else if (operation instanceof Operation.Perform perform) {
      values.put(perform.column(), performed(perform.column(), perform.verb(), perform.argument()));
      effect = new Effect.Perform(perform.column());
    }
    return operation instanceof Operation.Delete
        ? deletion(replica.stampWrite(nowMs, past))
        : setting(values, effect, replica.stampWrite(nowMs, past));
  }

  private Change setting(Map<String, Value> values, Effect effect, Stamp stamp) {
    TreeMap<String, Cell> cells = new TreeMap<>();
    base.ifPresent(version -> cells.putAll(version.cells()));
    values.forEach((column, value) -> cells.put(column, new Cell(value, stamp)));
    Version after =
        new Version(
            cells,
            base.flatMap(Version::tombstone),
            stamp,
            sources(stamp),
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
    if (current instanceof Value.State) {
      return performed(add.column(), "add", Long.toString(add.amount()));
    }
    return current instanceof Value.Whole whole
        ? new Value.Whole(whole.number() + add.amount())
        : new Value.Whole(add.amount());
  }

  private Value put(Operation.Put put) {
    return current(put.column()).orElse(Value.Items.of()) instanceof Value.State
        ? performed(put.column(), "add", put.item())
        : items(put.column()).plus(put.item());
  }

  private Value taken(Operation.Take take) {
    return current(take.column()).orElse(Value.Items.of()) instanceof Value.State
        ? performed(take.column(), "remove", take.item())
        : items(take.column()).minus(take.item());
  }

  private Value.Items items(String column) {
    return current(column).orElse(Value.Items.of()) instanceof Value.Items items
        ? items
        : Value.Items.of();
  }

  private Value performed(String column, String verb, String argument) {
    if (current(column).isPresent() && current(column).get() instanceof Value.State state) {
      return state.performed(verb, argument, replica.name(), replica.wall.at(nowMs));
    }
    throw new IllegalArgumentException(
        "column `" + column + "` of `" + key + "` holds no replicated type");
  }
}
