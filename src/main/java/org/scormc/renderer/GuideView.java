package org.scormc.renderer;

import java.util.List;

/**
 * What the templates of the guides see. Public inside, because Velocity calls only public methods.
 */
final class GuideView {
  private GuideView() {}

  /**
   * The facts of the course that the guides are for.
   *
   * @param title its title
   * @param scored whether it reports a score
   * @param masteryPercent the least score that passes, 0 to 100
   * @param exam whether its score comes from a final assessment
   * @param examAttempts how often the final assessment may be taken; 0 if there is none
   * @param failureReported whether an LMS is told of a failure while an attempt is left
   * @param stateCharacters about how much an LMS has to keep for a learner who has done everything
   */
  public record Facts(
      String title,
      boolean scored,
      long masteryPercent,
      boolean exam,
      int examAttempts,
      boolean failureReported,
      int stateCharacters) {}

  /**
   * A package, or the folder for the web.
   *
   * @param target the id of its target
   * @param file the name of its file or folder
   * @param edition the edition of SCORM in words; empty for the web
   * @param kilobytes its files together, in thousands of bytes
   */
  public record Upload(String target, String file, String edition, long kilobytes) {
    /** Whether it has one status for both completion and success. */
    public boolean hasOneStatus() {
      return target.equals("scorm12");
    }

    /** Whether an LMS launches its lessons one by one. */
    public boolean isInParts() {
      return target.equals("scorm2004-4-multi");
    }
  }

  /**
   * An LMS.
   *
   * @param id what its page is named after
   * @param title what it is called
   * @param documented whether its documentation or its source says what it takes
   * @param editions what it takes, in words
   * @param targets what to build for it
   * @param packages those that were built and that it takes, the best first
   */
  public record Platform(
      String id,
      String title,
      boolean documented,
      String editions,
      List<String> targets,
      List<Upload> packages) {}
}
