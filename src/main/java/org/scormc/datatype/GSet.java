package org.scormc.datatype;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A set that only grows, merged by union (Shapiro et al., RR-7506, section 3.3). A user who takes
 * an element out of a copy sees it come back with the next merge: absence says nothing.
 *
 * @param elements all that was ever added, sorted
 */
public record GSet(Set<String> elements) implements Replicated<GSet> {
  /** No elements. */
  public static final GSet EMPTY = new GSet(Collections.emptySet());

  /** Keeps a sorted copy. */
  public GSet {
    elements = Collections.unmodifiableSet(new TreeSet<>(elements));
  }

  /** Adds an element. */
  public GSet add(String element) {
    return merge(new GSet(Collections.singleton(element)));
  }

  /** Whether the element was added. */
  public boolean contains(String element) {
    return elements.contains(element);
  }

  @Override
  public GSet merge(GSet other) {
    Set<String> union = new TreeSet<>(elements);
    union.addAll(other.elements);
    return new GSet(union);
  }

  @Override
  public String text() {
    return Listing.sorted(elements);
  }

  @Override
  public String spelt() {
    return text();
  }

  @Override
  public Metadata metadata() {
    return Metadata.NONE;
  }
}
