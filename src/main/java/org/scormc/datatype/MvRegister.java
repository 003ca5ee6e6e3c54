package org.scormc.datatype;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scormc.clock.CausalContext;
import org.scormc.clock.Dot;

/**
 * A register that keeps every value no later writer has seen: siblings.
 *
 * <p>Each value carries a dot, the name of its write, apart from the version vector of all that was
 * seen. A write says which context its author had read and replaces the siblings this context
 * covers, no others (dotted version vector set: Almeida, Baquero, Gonçalves, Preguiça, Fonte,
 * Scalable and Accurate Causality Tracking for Eventually Consistent Stores, DAIS 2014; the
 * register: Shapiro et al., RR-7506, section 3.2).
 *
 * @param siblings the values nobody has replaced, by the dot of their write
 * @param context all writes seen, including the replaced ones
 */
public record MvRegister(Map<Dot, String> siblings, CausalContext context)
    implements Replicated<MvRegister> {
  /** Nothing written yet. */
  public static final MvRegister UNWRITTEN =
      new MvRegister(Collections.emptyMap(), CausalContext.EMPTY);

  /** Keeps a sorted copy. */
  public MvRegister {
    siblings = Collections.unmodifiableMap(new TreeMap<>(siblings));
  }

  /**
   * Writes at a replica.
   *
   * @param read the {@link #context()} that came with the value the author had read; {@link
   *     CausalContext#EMPTY} replaces nothing
   */
  public MvRegister write(String replica, CausalContext read, String value) {
    return write(context.join(read).next(replica), read, value);
  }

  /** Writes under a name that nobody has used, nor will. */
  public MvRegister write(Dot dot, CausalContext read, String value) {
    Map<Dot, String> remaining = new TreeMap<>();
    siblings.forEach(
        (written, sibling) -> {
          if (!read.contains(written)) {
            remaining.put(written, sibling);
          }
        });
    remaining.put(dot, value);
    return new MvRegister(remaining, context.join(read).with(dot));
  }

  /**
   * The siblings in the order of their dots; more than one is a conflict left to the application.
   */
  public List<String> values() {
    return new ArrayList<>(siblings.values());
  }

  @Override
  public MvRegister merge(MvRegister other) {
    Map<Dot, String> joined = new TreeMap<>();
    keepUnreplaced(siblings, other, joined);
    keepUnreplaced(other.siblings, this, joined);
    return new MvRegister(joined, context.join(other.context));
  }

  /** A sibling the other copy has seen but no longer holds has been replaced there. */
  private static void keepUnreplaced(
      Map<Dot, String> siblings, MvRegister other, Map<Dot, String> joined) {
    siblings.forEach(
        (dot, value) -> {
          if (other.siblings.containsKey(dot) || !other.context.contains(dot)) {
            joined.put(dot, value);
          }
        });
  }

  /** The one value, or all siblings sorted, as in <code>{B202, C303}</code>. */
  @Override
  public String text() {
    Collection<String> values = siblings.values();
    return values.size() == 1 ? values.iterator().next() : Listing.sorted(values);
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder(context.toString());
    siblings.forEach((dot, value) -> spelt.append(dot).append(value));
    return spelt.toString();
  }

  @Override
  public Metadata metadata() {
    return new Metadata(context.size(), siblings.size(), 0);
  }
}
