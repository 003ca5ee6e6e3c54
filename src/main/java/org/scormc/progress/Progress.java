package org.scormc.progress;

/**
 * Hears how far a check or a build is.
 *
 * <p>Phases follow one after the other, each begun by the thread that runs the build. The steps of
 * a phase may be done by several threads at a time and in any order.
 */
public interface Progress {
  /** Hears nothing. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void begins(Phase phase) {}

        @Override
        public void expects(int steps) {}

        @Override
        public void advances() {}
      };

  /** The next phase begins, and with it the one before has ended. */
  void begins(Phase phase);

  /**
   * It is known how much there is to do in the phase; one that does not say so takes no time to
   * speak of.
   *
   * @param steps so many lessons, exercises or packages, by the phase; more if it was said before
   */
  void expects(int steps);

  /** One step more is done; called by any thread. */
  void advances();

  /** What is done one after the other; a check ends before {@link #WRITE}. */
  enum Phase {
    READ("reading"),
    CHECK("checking"),
    RENDER("rendering"),
    PACK("packing"),
    WRITE("writing");

    private final String word;

    Phase(String word) {
      this.word = word;
    }

    /** What is being done, as a word. */
    public String word() {
      return word;
    }
  }
}
