package org.scormc.conflict;

/** What decides between two writes with equal timestamps. */
public enum Tie {
  /** The node whose name is larger. */
  LARGER_NODE,
  /** The node whose name is smaller. */
  SMALLER_NODE,
  /** The larger content, compared column by column; a delete counts as the largest. */
  LARGER_VALUE,
  /** The node with the larger priority number, then the larger name. */
  PRIORITY,
  /** Nothing: what comes in wins. A fault put in on purpose, for replicas then differ. */
  NONE;

  /** Positive if the first wins, negative if the second does, 0 if nothing decides. */
  int compare(Stamp first, String firstContent, Stamp second, String secondContent) {
    int byNode = first.dot().compareTo(second.dot());
    return switch (this) {
      case LARGER_NODE -> byNode;
      case SMALLER_NODE -> -byNode;
      case LARGER_VALUE -> firstContent.compareTo(secondContent);
      case PRIORITY -> {
        int byPriority = Integer.compare(first.priority(), second.priority());
        yield byPriority != 0 ? byPriority : byNode;
      }
      case NONE -> 0;
    };
  }
}
