package org.scormc.datatype;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sequence by the rule of the replicated growable array.
 *
 * <p>An element hangs under the one it was typed after. The reading order is: an element, then what
 * hangs under it from the largest name to the smallest, each with its own. A new name has a counter
 * above every counter its replica has seen, so a new element stands directly behind the one it was
 * typed after (Roh, Jeon, Kim, Lee, Replicated abstract data types: Building blocks for
 * collaborative applications, JPDC 71(3), 2011; as a tree: Attiya et al., Specification and
 * Complexity of Collaborative Text Editing, PODC 2016). Two people who type forwards at one place
 * keep their words whole; backwards, their characters can interleave.
 *
 * @param nodes every element ever inserted, by name
 */
public record RgaSequence(Map<Dot, Node> nodes) implements Sequence<RgaSequence> {
  /** The parent of the elements typed at the very beginning; not an element. */
  public static final Dot START = new Dot(0, "");

  /** No elements. */
  public static final RgaSequence EMPTY = new RgaSequence(Collections.emptyMap());

  /** Keeps a sorted copy. */
  public RgaSequence {
    nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
  }

  /**
   * An element and its place.
   *
   * @param parent the element it was typed after, or {@link #START}
   * @param element the text of it
   * @param deleted whether it is hidden
   */
  public record Node(Dot parent, String element, boolean deleted) {
    private Node merge(Node other) {
      return deleted ? this : other;
    }
  }

  @Override
  public RgaSequence insert(String replica, int index, String element) {
    List<Dot> visible = visible();
    Dot parent = index == 0 ? START : visible.get(index - 1);
    return with(Dot.above(nodes.keySet(), replica), new Node(parent, element, false));
  }

  @Override
  public RgaSequence delete(int index) {
    Dot id = visible().get(index);
    return with(id, new Node(nodes.get(id).parent(), element(id), true));
  }

  private RgaSequence with(Dot id, Node node) {
    Map<Dot, Node> changed = new TreeMap<>(nodes);
    changed.put(id, node);
    return new RgaSequence(changed);
  }

  /** The names of all elements, hidden ones too, in reading order. */
  public List<Dot> order() {
    Map<Dot, List<Dot>> children = new TreeMap<>();
    for (Map.Entry<Dot, Node> entry : nodes.entrySet()) {
      Dot parent = entry.getValue().parent();
      children.computeIfAbsent(parent, absent -> new ArrayList<>()).add(entry.getKey());
    }
    List<Dot> order = new ArrayList<>();
    Deque<Dot> waiting = new ArrayDeque<>();
    waiting.push(START);
    while (!waiting.isEmpty()) {
      Dot id = waiting.pop();
      order.add(id);
      // The map is sorted, so the largest child is pushed last and read first.
      for (Dot child : children.getOrDefault(id, List.of())) {
        waiting.push(child);
      }
    }
    order.remove(START);
    return order;
  }

  @Override
  public List<Dot> visible() {
    List<Dot> visible = order();
    visible.removeIf(id -> nodes.get(id).deleted());
    return visible;
  }

  @Override
  public String element(Dot id) {
    return nodes.get(id).element();
  }

  @Override
  public RgaSequence merge(RgaSequence other) {
    Map<Dot, Node> joined = new TreeMap<>(nodes);
    other.nodes.forEach((id, node) -> joined.merge(id, node, Node::merge));
    return new RgaSequence(joined);
  }

  @Override
  public Metadata metadata() {
    int visible = visible().size();
    return new Metadata(0, visible, nodes.size() - visible);
  }
}
