package org.scormc.datatype;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.clock.LamportTimestamp;

/**
 * A sequence by the Fugue rule, which does not interleave what two people type at one place,
 * forwards or backwards.
 *
 * <p>An element hangs under one of its neighbours at the time of typing: on the right of the one in
 * front of it, or, when something hangs there already, on the left of the one behind it (hidden
 * ones count). The reading order is: what hangs on the left, the element, what hangs on the right;
 * on one side from the smallest name to the largest (Weidner, Kleppmann, The Art of the Fugue:
 * Minimizing Interleaving in Collaborative Text Editing, arXiv:2305.00583, algorithm 1).
 *
 * @param nodes every element ever inserted, by name
 */
public record FugueSequence(Map<LamportTimestamp, Node> nodes) implements Sequence<FugueSequence> {
  /** Stands in front of every element; not an element. */
  public static final LamportTimestamp START = new LamportTimestamp(0, "");

  /** No elements. */
  public static final FugueSequence EMPTY = new FugueSequence(Collections.emptyMap());

  /** Keeps a sorted copy. */
  public FugueSequence {
    nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
  }

  /** Where a node hangs, seen from its parent. */
  public enum Side {
    /** In front of the parent. */
    LEFT,
    /** Behind the parent. */
    RIGHT
  }

  /**
   * An element and its place.
   *
   * @param parent a neighbour at the time of typing, or {@link #START}
   * @param side on which side of the parent
   * @param element the text of it
   * @param deleted whether it is hidden
   */
  public record Node(LamportTimestamp parent, Side side, String element, boolean deleted) {
    private Node merge(Node other) {
      return deleted ? this : other;
    }
  }

  @Override
  public FugueSequence insert(String replica, int index, String element) {
    List<LamportTimestamp> visible = visible();
    LamportTimestamp before = index == 0 ? START : visible.get(index - 1);
    List<LamportTimestamp> order = order();
    boolean free = children(Side.RIGHT).getOrDefault(before, List.of()).isEmpty();
    // START is not in the order, so its index of -1 leads to the first element.
    LamportTimestamp parent = free ? before : order.get(order.indexOf(before) + 1);
    Node node = new Node(parent, free ? Side.RIGHT : Side.LEFT, element, false);
    return with(LamportTimestamp.above(nodes.keySet(), replica), node);
  }

  @Override
  public FugueSequence delete(int index) {
    LamportTimestamp id = visible().get(index);
    Node node = nodes.get(id);
    return with(id, new Node(node.parent(), node.side(), node.element(), true));
  }

  private FugueSequence with(LamportTimestamp id, Node node) {
    Map<LamportTimestamp, Node> changed = new TreeMap<>(nodes);
    changed.put(id, node);
    return new FugueSequence(changed);
  }

  /** The names of all elements, hidden ones too, in reading order. */
  public List<LamportTimestamp> order() {
    Map<LamportTimestamp, List<LamportTimestamp>> left = children(Side.LEFT);
    Map<LamportTimestamp, List<LamportTimestamp>> right = children(Side.RIGHT);
    List<LamportTimestamp> order = new ArrayList<>();
    Deque<LamportTimestamp> path = new ArrayDeque<>();
    Deque<Boolean> leftRead = new ArrayDeque<>();
    path.push(START);
    leftRead.push(false);
    while (!path.isEmpty()) {
      LamportTimestamp id = path.pop();
      if (leftRead.pop()) {
        order.add(id);
        pushSmallestLast(right.getOrDefault(id, List.of()), path, leftRead);
      } else {
        path.push(id);
        leftRead.push(true);
        pushSmallestLast(left.getOrDefault(id, List.of()), path, leftRead);
      }
    }
    order.remove(START);
    return order;
  }

  private static void pushSmallestLast(
      List<LamportTimestamp> ids, Deque<LamportTimestamp> path, Deque<Boolean> leftRead) {
    for (int i = ids.size() - 1; i >= 0; i--) {
      path.push(ids.get(i));
      leftRead.push(false);
    }
  }

  /** What hangs on one side of each node, smallest name first. */
  private Map<LamportTimestamp, List<LamportTimestamp>> children(Side side) {
    Map<LamportTimestamp, List<LamportTimestamp>> children = new TreeMap<>();
    for (Map.Entry<LamportTimestamp, Node> entry : nodes.entrySet()) {
      Node node = entry.getValue();
      if (node.side() == side) {
        children.computeIfAbsent(node.parent(), absent -> new ArrayList<>()).add(entry.getKey());
      }
    }
    return children;
  }

  @Override
  public List<LamportTimestamp> visible() {
    List<LamportTimestamp> visible = order();
    visible.removeIf(id -> nodes.get(id).deleted());
    return visible;
  }

  @Override
  public String element(LamportTimestamp id) {
    return nodes.get(id).element();
  }

  @Override
  public FugueSequence merge(FugueSequence other) {
    Map<LamportTimestamp, Node> joined = new TreeMap<>(nodes);
    other.nodes.forEach((id, node) -> joined.merge(id, node, Node::merge));
    return new FugueSequence(joined);
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder();
    nodes.forEach(
        (id, node) ->
            spelt
                .append(id)
                .append(node.parent())
                .append(node.side() == Side.LEFT ? '<' : '>')
                .append(node.deleted())
                .append(node.element()));
    return spelt.toString();
  }

  @Override
  public Metadata metadata() {
    int visible = visible().size();
    return new Metadata(0, visible, nodes.size() - visible);
  }
}
