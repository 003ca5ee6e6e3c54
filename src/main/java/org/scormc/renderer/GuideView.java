package org.scormc.renderer;

/**
 * What the templates of the guides see. Public inside, because Velocity calls only public methods.
 */
final class GuideView {
  private GuideView() {}

  /**
   * The facts of the package that the guides are for.
   *
   * @param title the title of the course
   * @param file the name of the package's file
   * @param kilobytes its files together, in thousands of bytes
   * @param scored whether it reports a score
   * @param masteryPercent the least score that passes, 0 to 100
   * @param exam whether its score comes from a final assessment
   * @param examAttempts how often the final assessment may be taken; 0 if there is none
   * @param failureReported whether an LMS is told of a failure while an attempt is left
   * @param stateCharacters about how much an LMS has to keep for a learner who has done everything
   */
  public record Facts(
      String title,
      String file,
      long kilobytes,
      boolean scored,
      long masteryPercent,
      boolean exam,
      int examAttempts,
      boolean failureReported,
      int stateCharacters) {}

  /**
   * An LMS.
   *
   * @param id what its page is named after
   * @param title what it is called
   * @param file the name of its page's file
   * @param verdict {@code TAKES}, {@code UNSURE} or {@code REFUSES}
   */
  public record Platform(String id, String title, String file, String verdict) {}
}
