package org.scormc.datatype;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sequence that receives single operations in causal order, written with lists that change in
 * place: as unlike the real types as their rules allow.
 */
abstract class ReferenceSequence {
  /** One element; {@code deleted} is the only thing about it that changes. */
  static final class Item {
    final int counter;
    final String replica;
    final Place place;
    final String content;
    boolean deleted;

    Item(int counter, String replica, Place place, String content) {
      this.counter = counter;
      this.replica = replica;
      this.place = place;
      this.content = content;
    }

    boolean largerThan(Item other) {
      return counter != other.counter
          ? counter > other.counter
          : replica.compareTo(other.replica) > 0;
    }
  }

  /**
   * Where an item goes: beside the item whose event has this number, or the start if -1.
   *
   * @param left on the left of it
   */
  record Place(int event, boolean left) {}

  /** All items in reading order, hidden ones too. */
  abstract List<Integer> order();

  abstract void insert(int event, Item item);

  abstract Place placeAfter(int event);

  abstract ReferenceSequence fresh();

  final Map<Integer, Item> items = new TreeMap<>();

  static <T> boolean deletes(Action<T> action, int length) {
    return action.choice() % 3 == 0 && length > 0;
  }

  static <T> int index(Action<T> action, int length) {
    return action.argument() % (deletes(action, length) ? length : length + 1);
  }

  /** Replays what was seen, finding out for each event what its author saw when it happened. */
  <T> String replay(List<Event<T>> seen) {
    Map<Integer, Integer> deletions = new TreeMap<>();
    Map<Integer, Item> insertions = new TreeMap<>();
    for (Event<T> event : seen) {
      ReferenceSequence then = fresh();
      for (Event<T> earlier : seen) {
        if (event.saw(earlier)) {
          then.apply(earlier.number(), insertions, deletions);
        }
      }
      List<Integer> visible = then.visible();
      int index = index(event.action(), visible.size());
      if (deletes(event.action(), visible.size())) {
        deletions.put(event.number(), visible.get(index));
      } else {
        int counter = 1;
        for (Item item : then.items.values()) {
          counter = Math.max(counter, item.counter + 1);
        }
        Place place = then.placeAfter(index == 0 ? -1 : visible.get(index - 1));
        insertions.put(
            event.number(),
            new Item(counter, event.action().replica(), place, event.action().element()));
      }
    }
    ReferenceSequence now = fresh();
    for (Event<T> event : seen) {
      now.apply(event.number(), insertions, deletions);
    }
    StringBuilder text = new StringBuilder();
    now.visible().forEach(item -> text.append(now.items.get(item).content));
    return text.toString();
  }

  private void apply(int event, Map<Integer, Item> insertions, Map<Integer, Integer> deletions) {
    if (deletions.containsKey(event)) {
      items.get(deletions.get(event)).deleted = true;
    } else {
      Item item = insertions.get(event);
      Item copy = new Item(item.counter, item.replica, item.place, item.content);
      items.put(event, copy);
      insert(event, copy);
    }
  }

  private List<Integer> visible() {
    List<Integer> visible = new ArrayList<>(order());
    visible.removeIf(item -> items.get(item).deleted);
    return visible;
  }

  /**
   * The linked list of Roh et al.: go behind the parent, then past everything with a larger name.
   */
  static final class Rga extends ReferenceSequence {
    private final List<Integer> order = new ArrayList<>();

    @Override
    List<Integer> order() {
      return order;
    }

    @Override
    void insert(int event, Item item) {
      int at = order.indexOf(item.place.event()) + 1;
      while (at < order.size() && items.get(order.get(at)).largerThan(item)) {
        at++;
      }
      order.add(at, event);
    }

    @Override
    Place placeAfter(int event) {
      return new Place(event, false);
    }

    @Override
    ReferenceSequence fresh() {
      return new Rga();
    }
  }

  /** The tree of Weidner and Kleppmann, read by recursion. */
  static final class Fugue extends ReferenceSequence {
    @Override
    List<Integer> order() {
      List<Integer> order = new ArrayList<>();
      read(-1, order);
      return order;
    }

    private void read(int event, List<Integer> order) {
      children(event, true).forEach(child -> read(child, order));
      if (event >= 0) {
        order.add(event);
      }
      children(event, false).forEach(child -> read(child, order));
    }

    private List<Integer> children(int event, boolean left) {
      List<Integer> children = new ArrayList<>();
      items.forEach(
          (child, item) -> {
            if (item.place.event() == event && item.place.left() == left) {
              children.add(child);
            }
          });
      children.sort((one, two) -> items.get(one).largerThan(items.get(two)) ? 1 : -1);
      return children;
    }

    @Override
    void insert(int event, Item item) {
      // The place of the item says it all; the order is read from the places.
    }

    @Override
    Place placeAfter(int event) {
      if (children(event, false).isEmpty()) {
        return new Place(event, false);
      }
      return new Place(order().get(order().indexOf(event) + 1), true);
    }

    @Override
    ReferenceSequence fresh() {
      return new Fugue();
    }
  }
}
