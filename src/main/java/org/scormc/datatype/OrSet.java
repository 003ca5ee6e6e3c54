package org.scormc.datatype;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;

/**
 * A set in which an addition survives a removal that had not seen it: observed-remove, add-wins.
 *
 * <p>Each addition has a tag of its own; a removal drops the tags its replica has seen. Instead of
 * a tombstone per dropped tag there is one version vector: a tag that is covered but absent has
 * been removed. An addition also drops its replica's older tag of the element (Bieniusa et al., An
 * Optimized Conflict-free Replicated Set, INRIA RR-8083, arXiv:1210.3368; the set with tombstones:
 * Shapiro et al., RR-7506, section 3.3).
 *
 * @param tags the live tags of each element present
 * @param context all tags seen, including the dropped ones
 */
public record OrSet(Map<String, Set<Dot>> tags, CausalContext context)
    implements Replicated<OrSet> {
  /** No elements. */
  public static final OrSet EMPTY = new OrSet(Collections.emptyMap(), CausalContext.EMPTY);

  /** Keeps sorted copies. */
  public OrSet {
    Map<String, Set<Dot>> copy = new TreeMap<>();
    tags.forEach(
        (element, dots) -> copy.put(element, Collections.unmodifiableSet(new TreeSet<>(dots))));
    tags = Collections.unmodifiableMap(copy);
  }

  /** Adds at a replica, with a new tag. */
  public OrSet add(String replica, String element) {
    Dot tag = context.next(replica);
    Set<Dot> tagged = new TreeSet<>(tags(element));
    tagged.removeIf(older -> older.origin().equals(replica));
    tagged.add(tag);
    Map<String, Set<Dot>> changed = new TreeMap<>(tags);
    changed.put(element, tagged);
    return new OrSet(changed, context.with(tag));
  }

  /** Removes an element by dropping the tags this copy has seen. */
  public OrSet remove(String element) {
    Map<String, Set<Dot>> changed = new TreeMap<>(tags);
    changed.remove(element);
    return new OrSet(changed, context);
  }

  /** Whether the element has a live tag. */
  public boolean contains(String element) {
    return tags.containsKey(element);
  }

  /** The live tags of an element; none if it is absent. */
  public Set<Dot> tags(String element) {
    return tags.getOrDefault(element, Collections.emptySet());
  }

  /** The elements with a live tag, sorted. */
  public Set<String> elements() {
    return tags.keySet();
  }

  @Override
  public OrSet merge(OrSet other) {
    Map<String, Set<Dot>> joined = new TreeMap<>();
    keepUndropped(this, other, joined);
    keepUndropped(other, this, joined);
    return new OrSet(joined, context.join(other.context));
  }

  private static void keepUndropped(OrSet from, OrSet other, Map<String, Set<Dot>> joined) {
    from.tags.forEach(
        (element, dots) -> {
          for (Dot dot : dots) {
            if (other.tags(element).contains(dot) || !other.context.contains(dot)) {
              joined.computeIfAbsent(element, absent -> new TreeSet<>()).add(dot);
            }
          }
        });
  }

  @Override
  public String text() {
    return Listing.sorted(elements());
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder(context.toString());
    tags.forEach(
        (element, dots) -> {
          spelt.append(element);
          dots.forEach(spelt::append);
        });
    return spelt.toString();
  }

  @Override
  public Metadata metadata() {
    int live = 0;
    for (Set<Dot> dots : tags.values()) {
      live += dots.size();
    }
    return new Metadata(context.size(), live, 0);
  }
}
