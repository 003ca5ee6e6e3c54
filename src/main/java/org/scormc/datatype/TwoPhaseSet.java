package org.scormc.datatype;

import java.util.Set;
import java.util.TreeSet;

/**
 * A set whose elements can be added and then removed, once: what was removed never returns, and its
 * tombstone is never forgotten (Shapiro et al., RR-7506, section 3.3).
 *
 * @param added all that was ever added
 * @param removed the tombstones
 */
public record TwoPhaseSet(GSet added, GSet removed) implements Replicated<TwoPhaseSet> {
  /** No elements. */
  public static final TwoPhaseSet EMPTY = new TwoPhaseSet(GSet.EMPTY, GSet.EMPTY);

  /** Adds an element; without effect if it was ever removed. */
  public TwoPhaseSet add(String element) {
    return new TwoPhaseSet(added.add(element), removed);
  }

  /** Removes an element for ever; without effect if this copy does not contain it. */
  public TwoPhaseSet remove(String element) {
    return contains(element) ? new TwoPhaseSet(added, removed.add(element)) : this;
  }

  /** Whether the element was added and never removed. */
  public boolean contains(String element) {
    return added.contains(element) && !removed.contains(element);
  }

  /** The elements added and never removed, sorted. */
  public Set<String> elements() {
    Set<String> present = new TreeSet<>(added.elements());
    present.removeAll(removed.elements());
    return present;
  }

  @Override
  public TwoPhaseSet merge(TwoPhaseSet other) {
    return new TwoPhaseSet(added.merge(other.added), removed.merge(other.removed));
  }

  @Override
  public String text() {
    return Listing.sorted(elements());
  }

  @Override
  public String spelt() {
    return added.text() + "-" + removed.text();
  }

  @Override
  public Metadata metadata() {
    return new Metadata(0, 0, removed.elements().size());
  }
}
