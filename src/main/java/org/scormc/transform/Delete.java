package org.scormc.transform;

/**
 * Takes one character out of a text.
 *
 * @param position of the character
 */
public record Delete(int position) implements TextOperation {
  @Override
  public boolean fits(String text) {
    return position >= 0 && position < text.length();
  }

  @Override
  public String apply(String text) {
    if (!fits(text)) {
      throw new IllegalArgumentException(this + " does not fit " + text);
    }
    return text.substring(0, position) + text.substring(position + 1);
  }

  /** As in {@code Del(1)}. */
  @Override
  public String toString() {
    return "Del(" + position + ")";
  }
}
