package org.scormc.transform;

import java.util.ArrayList;
import java.util.List;

/** All operations a site can perform on a short text, for exhaustive checks. */
public final class SmallOperations {
  private SmallOperations() {}

  /**
   * One insertion at every place and one deletion of every character.
   *
   * @param text the text
   * @param site the number of the site
   * @param content what the site inserts; give each site another one to tell their texts apart
   * @return {@code 2 * length + 1} operations, insertions first, each kind by position
   */
  public static List<TextOperation> on(String text, int site, String content) {
    List<TextOperation> operations = new ArrayList<>();
    for (int position = 0; position <= text.length(); position++) {
      operations.add(new Insert(position, content, site));
    }
    for (int position = 0; position < text.length(); position++) {
      operations.add(new Delete(position));
    }
    return operations;
  }
}
