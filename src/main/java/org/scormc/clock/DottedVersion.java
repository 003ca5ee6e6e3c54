package org.scormc.clock;

/**
 * One write and what its writer knew, after Preguiça et al., "Dotted Version Vectors" (2010).
 *
 * <p>The write itself is apart from the past, so two writes taken by one node from clients that did
 * not know of each other are seen as concurrent.
 *
 * @param dot the write
 * @param past the writes its writer knew; does not contain {@code dot}
 */
public record DottedVersion(Dot dot, CausalContext past) {
  /** How this write stands to another. */
  public Causality compare(DottedVersion other) {
    if (dot.equals(other.dot)) {
      return Causality.EQUAL;
    }
    if (other.past.contains(dot)) {
      return Causality.BEFORE;
    }
    return past.contains(other.dot) ? Causality.AFTER : Causality.CONCURRENT;
  }

  /** The write together with its past, as one vector: what textbooks print beside an event. */
  public VersionVector vector() {
    return past.with(dot).vector();
  }
}
