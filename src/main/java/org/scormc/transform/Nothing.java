package org.scormc.transform;

/** What remains of a deletion when somebody else has deleted the same character. */
public record Nothing() implements TextOperation {
  @Override
  public boolean fits(String text) {
    return true;
  }

  @Override
  public String apply(String text) {
    return text;
  }

  /** {@code nothing}. */
  @Override
  public String toString() {
    return "nothing";
  }
}
