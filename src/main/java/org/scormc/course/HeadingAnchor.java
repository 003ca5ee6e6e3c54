package org.scormc.course;

import org.commonmark.node.CustomNode;

/** The id that an author gave a heading: {@code {#id}} at its end. The heading's last child. */
public final class HeadingAnchor extends CustomNode {
  private final String id;

  /** An anchor with that id, as written and not yet checked. */
  public HeadingAnchor(String id) {
    this.id = id;
  }

  /** The id. */
  public String id() {
    return id;
  }
}
