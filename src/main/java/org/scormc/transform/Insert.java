package org.scormc.transform;

/**
 * Puts characters into a text.
 *
 * @param position of the first new character afterwards
 * @param content the new characters, at least one
 * @param site number of the author's site; decides between insertions at one position
 */
public record Insert(int position, String content, int site) implements TextOperation {
  /** Refuses an empty insertion, which would be {@link Nothing}. */
  public Insert {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("nothing to insert");
    }
  }

  @Override
  public boolean fits(String text) {
    return position >= 0 && position <= text.length();
  }

  @Override
  public String apply(String text) {
    if (!fits(text)) {
      throw new IllegalArgumentException(this + " does not fit " + text);
    }
    return text.substring(0, position) + content + text.substring(position);
  }

  /** As in {@code Ins(1,X)}; the site is left out. */
  @Override
  public String toString() {
    return "Ins(" + position + "," + content + ")";
  }
}
