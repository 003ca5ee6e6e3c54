package org.scormc.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.clock.Dot;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;
import org.scormc.datatype.GCounter;
import org.scormc.datatype.GSet;
import org.scormc.datatype.LwwSet;
import org.scormc.datatype.MvRegister;
import org.scormc.datatype.OrSet;
import org.scormc.datatype.PnCounter;
import org.scormc.datatype.Replicated;
import org.scormc.datatype.TwoPhaseSet;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Row;
import org.scormc.state.TypedState;

/** Terms that look into what a node holds under a key, or under a column as {@code KEY.COLUMN}. */
final class Contents {
  private Contents() {}

  /** {@code siblings NODE KEY}: how many values a reader gets side by side. */
  static String siblings(Scene scene, String node, String name) {
    int siblings = 0;
    for (Value value : values(scene, node, name)) {
      siblings +=
          value instanceof TypedState typed && typed.held() instanceof MvRegister register
              ? register.siblings().size()
              : 1;
    }
    return Integer.toString(siblings);
  }

  /** {@code has NODE KEY ITEM}: whether an item is in a set. */
  static String has(Scene scene, String node, String name, String item) {
    boolean has = false;
    for (Value value : values(scene, node, name)) {
      has |= items(value).contains(item);
    }
    return has ? Query.YES : Query.NO;
  }

  private static Set<String> items(Value value) {
    if (value instanceof Value.Items items) {
      return new TreeSet<>(items.present());
    }
    Replicated<?> held = held(value);
    if (held instanceof OrSet set) {
      return new TreeSet<>(set.elements());
    } else if (held instanceof TwoPhaseSet set) {
      return new TreeSet<>(set.elements());
    } else if (held instanceof LwwSet set) {
      return new TreeSet<>(set.elements());
    } else if (held instanceof GSet set) {
      return new TreeSet<>(set.elements());
    }
    throw new IllegalArgumentException("`" + value.text() + "` is no set");
  }

  /** {@code tags NODE KEY ITEM}: the live tags of an item of an observed-remove set. */
  static String tags(Scene scene, String node, String name, String item) {
    List<String> tags = new ArrayList<>();
    for (Value value : values(scene, node, name)) {
      if (!(held(value) instanceof OrSet set)) {
        throw new IllegalArgumentException("`" + value.text() + "` has no tags");
      }
      for (Dot dot : set.tags(item)) {
        tags.add(dot.toString());
      }
    }
    return tags.isEmpty() ? "-" : String.join(" ", tags);
  }

  /** {@code cell NODE KEY REPLICA}: what a counter holds for one replica. */
  static String cell(Scene scene, String node, String name, String replica) {
    long sum = 0;
    for (Value value : values(scene, node, name)) {
      if (value instanceof Value.Cells cells) {
        sum += cells.cells().getOrDefault(replica, 0L);
      } else if (held(value) instanceof GCounter counter) {
        sum += counter.cells().getOrDefault(replica, 0L);
      } else if (held(value) instanceof PnCounter counter) {
        sum += counter.increments().cells().getOrDefault(replica, 0L);
        sum -= counter.decrements().cells().getOrDefault(replica, 0L);
      } else {
        throw new IllegalArgumentException("`" + value.text() + "` has no cells");
      }
    }
    return Long.toString(sum);
  }

  /** What the type holds; for a value of no type, something that is asked for by nobody. */
  private static Replicated<?> held(Value value) {
    return value instanceof TypedState typed ? typed.held() : MvRegister.UNWRITTEN;
  }

  private static List<Value> values(Scene scene, String node, String name) {
    int point = name.indexOf('.');
    String key = Observation.key(scene, point < 0 ? name : name.substring(0, point));
    String column = point < 0 ? Row.VALUE : name.substring(point + 1);
    Snapshot end = Snapshot.end(scene.trace());
    List<Value> values = new ArrayList<>();
    for (Version version : end.versions(Observation.node(scene, node), key)) {
      Optional<Value> value = version.live() ? version.value(column) : Optional.empty();
      value.ifPresent(values::add);
      if (point < 0 && version.live() && value.isEmpty()) {
        throw columns(key, version.cells().keySet());
      }
    }
    return values;
  }

  private static IllegalArgumentException columns(String key, Set<String> columns) {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add("`" + key + "." + column + "`"));
    return new IllegalArgumentException(
        "`" + key + "` has columns, so ask for " + String.join(" or ", names));
  }
}
