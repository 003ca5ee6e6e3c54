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
public record RgaSequence(Map<LamportTimestamp, Node> nodes) implements Sequence<RgaSequence> {
  /** The parent of the elements typed at the very beginning; not an element. */
  public static final LamportTimestamp START = new LamportTimestamp(0, "");

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
  public record Node(LamportTimestamp parent, String element, boolean deleted) {
    private Node merge(Node other) {
      return deleted ? this : other;
    }
  }

  @Override
  public RgaSequence insert(String replica, int index, String element) {
    List<LamportTimestamp> visible = visible();
    LamportTimestamp parent = index == 0 ? START : visible.get(index - 1);
    return with(LamportTimestamp.above(nodes.keySet(), replica), new Node(parent, element, false));
  }

  @Override
  public RgaSequence delete(int index) {
    LamportTimestamp id = visible().get(index);
    return with(id, new Node(nodes.get(id).parent(), element(id), true));
  }

  private RgaSequence with(LamportTimestamp id, Node node) {
    Map<LamportTimestamp, Node> changed = new TreeMap<>(nodes);
    changed.put(id, node);
    return new RgaSequence(changed);
  }

  /** The names of all elements, hidden ones too, in reading order. */
  public List<LamportTimestamp> order() {
    Map<LamportTimestamp, List<LamportTimestamp>> children = new TreeMap<>();
    for (Map.Entry<LamportTimestamp, Node> entry : nodes.entrySet()) {
      LamportTimestamp parent = entry.getValue().parent();
      children.computeIfAbsent(parent, absent -> new ArrayList<>()).add(entry.getKey());
    }
    List<LamportTimestamp> order = new ArrayList<>();
    Deque<LamportTimestamp> waiting = new ArrayDeque<>();
    waiting.push(START);
    while (!waiting.isEmpty()) {
      LamportTimestamp id = waiting.pop();
      order.add(id);
      // The map is sorted, so the largest child is pushed last and read first.
      for (LamportTimestamp child : children.getOrDefault(id, List.of())) {
        waiting.push(child);
      }
    }
    order.remove(START);
    return order;
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
  public RgaSequence merge(RgaSequence other) {
    Map<LamportTimestamp, Node> joined = new TreeMap<>(nodes);
    other.nodes.forEach((id, node) -> joined.merge(id, node, Node::merge));
    return new RgaSequence(joined);
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder();
    nodes.forEach(
        (id, node) ->
            spelt.append(id).append(node.parent()).append(node.deleted()).append(node.element()));
    return spelt.toString();
  }

  @Override
  public Metadata metadata() {
    int visible = visible().size();
    return new Metadata(0, visible, nodes.size() - visible);
  }
}
