package org.scormc.datatype;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.Timestamp;

/**
 * A set in which the latest addition or removal of an element decides, by the writers' clocks
 * (LWW-element-Set: Shapiro et al., RR-7506, section 3.3).
 *
 * <p>Equal times: the larger replica name decides; equal names too: the addition wins. A removed
 * element stays as a tombstone with its timestamp. A local operation older than what the copy holds
 * has no effect.
 *
 * @param latest the deciding operation for each element ever mentioned
 */
public record LwwSet(Map<String, Change> latest) implements Replicated<LwwSet> {
  /** No elements. */
  public static final LwwSet EMPTY = new LwwSet(Collections.emptyMap());

  /** Keeps a sorted copy. */
  public LwwSet {
    latest = Collections.unmodifiableMap(new TreeMap<>(latest));
  }

  /**
   * An addition or a removal.
   *
   * @param at when and by whom
   * @param present true for an addition
   */
  public record Change(Timestamp at, boolean present) {
    private Change later(Change other) {
      int order = at.compareTo(other.at);
      return (order != 0 ? order : Boolean.compare(present, other.present)) < 0 ? other : this;
    }
  }

  /**
   * Adds at a replica.
   *
   * @param at the replica and the reading of its clock
   */
  public LwwSet add(Timestamp at, String element) {
    return change(element, new Change(at, true));
  }

  /**
   * Removes at a replica, also what this copy does not contain.
   *
   * @param at the replica and the reading of its clock
   */
  public LwwSet remove(Timestamp at, String element) {
    return change(element, new Change(at, false));
  }

  private LwwSet change(String element, Change change) {
    return merge(new LwwSet(Collections.singletonMap(element, change)));
  }

  /** Whether the latest operation on the element was an addition. */
  public boolean contains(String element) {
    return latest.containsKey(element) && latest.get(element).present();
  }

  /** The elements whose latest operation was an addition, sorted. */
  public Set<String> elements() {
    Set<String> present = new TreeSet<>(latest.keySet());
    present.removeIf(element -> !contains(element));
    return present;
  }

  @Override
  public LwwSet merge(LwwSet other) {
    Map<String, Change> joined = new TreeMap<>(latest);
    other.latest.forEach((element, change) -> joined.merge(element, change, Change::later));
    return new LwwSet(joined);
  }

  @Override
  public String text() {
    return Listing.sorted(elements());
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder();
    latest.forEach(
        (element, change) ->
            spelt.append(element).append(change.present() ? '+' : '-').append(change.at()));
    return spelt.toString();
  }

  @Override
  public Metadata metadata() {
    int present = elements().size();
    return new Metadata(0, present, latest.size() - present);
  }
}
