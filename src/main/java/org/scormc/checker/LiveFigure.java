package org.scormc.checker;

import org.scormc.course.Stage;

/**
 * A figure that is a run stopped at a moment.
 *
 * @param stage the run
 * @param view what is drawn
 * @param atMs the true time at which it is stopped, in milliseconds; {@link Long#MAX_VALUE} for the
 *     end
 */
public record LiveFigure(Stage stage, View view, long atMs) {
  /** What a figure draws of a run. */
  public enum View {
    /** What happens, time running downwards. */
    SPACE_TIME("space-time"),
    /** Nodes and links. */
    TOPOLOGY("topology"),
    /** What each node holds. */
    TABLE("table");

    private final String word;

    View(String word) {
      this.word = word;
    }

    /** The word in the source. */
    public String word() {
      return word;
    }
  }
}
