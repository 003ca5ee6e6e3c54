package org.scormc.datatype;

/**
 * The size of what a data type keeps beside its value, counted in entries.
 *
 * @param vectorEntries numbers kept per replica (or per pair of replicas, for quotas)
 * @param tags identifiers and timestamps of what is visible
 * @param tombstones identifiers, timestamps or values of what is hidden and cannot yet be forgotten
 */
public record Metadata(int vectorEntries, int tags, int tombstones) {
  /** No metadata at all. */
  public static final Metadata NONE = new Metadata(0, 0, 0);

  /** Both together. */
  public Metadata plus(Metadata other) {
    return new Metadata(
        vectorEntries + other.vectorEntries, tags + other.tags, tombstones + other.tombstones);
  }

  /** Entries of every kind. */
  public int total() {
    return vectorEntries + tags + tombstones;
  }
}
