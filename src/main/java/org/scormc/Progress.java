package org.scormc;

/** Hears how far a check or a build is. */
public interface Progress {
  /** Hears nothing. */
  Progress UNHEARD = phase -> {};

  /** The next phase begins, and with it the one before has ended. */
  void begins(Phase phase);

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
