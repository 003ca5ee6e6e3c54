package org.scormc.transform;

/**
 * A rule that rewrites an operation so that it means the same after another one.
 *
 * <p>Both operations must be for the same text and by different sites.
 */
@FunctionalInterface
public interface Transformation {
  /**
   * Keeps every operation as it is. The deliberate fault: replicas differ, or agree on a text
   * nobody meant.
   */
  Transformation NONE = (operation, applied) -> operation;

  /**
   * The four cases of insertions and deletions, with the smaller site number in front when two
   * insert at one position (transformation with a fixed order of sites: Ressel, Nitsche-Ruhland,
   * Gunzenhäuser, An Integrating, Transformation-Oriented Approach to Concurrency Control and Undo
   * in Group Editors, CSCW 1996). Two paths around any pair of operations meet; three operations
   * can still diverge, see {@link PropertyTwo}.
   */
  Transformation BY_SITE = new SiteTransformation();

  /**
   * The operation to perform instead.
   *
   * @param operation what its author meant, for a text without {@code applied}
   * @param applied what has been performed on the text since
   * @return the same intention, for the text with {@code applied}
   */
  TextOperation transform(TextOperation operation, TextOperation applied);
}
