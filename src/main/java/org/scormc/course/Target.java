package org.scormc.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scormc.diagnostic.Spelling;

/** What a course can be built as. All targets have the same lessons and the same scripts. */
public enum Target {
  /** SCORM 2004 4th Edition with one SCO. */
  SCORM2004_4("scorm2004-4", "scorm2004"),
  /** SCORM 2004 3rd Edition with one SCO. */
  SCORM2004_3("scorm2004-3", "scorm2004"),
  /** SCORM 1.2 with one SCO. */
  SCORM12("scorm12", "scorm12"),
  /** SCORM 2004 4th Edition with a SCO for each lesson and one for the final assessment. */
  SCORM2004_4_MULTI("scorm2004-4-multi", "scorm2004"),
  /** A folder for any web server, without an LMS. */
  WEB("web", "web");

  private final String id;
  private final String runTime;

  Target(String id, String runTime) {
    this.id = id;
    this.runTime = runTime;
  }

  /** The target that {@code targets:} of course.yaml calls by that word. */
  public static Optional<Target> of(String id) {
    return Arrays.stream(values()).filter(target -> target.id.equals(id)).findFirst();
  }

  /** The words for all targets. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Target::id).toList();
  }

  /** A hint to whoever wrote a word that is no target's. */
  public static Optional<String> hint(String word) {
    // the first that goes on from there is the one for most platforms
    return ids().stream()
        .filter(id -> !word.isEmpty() && id.startsWith(word))
        .findFirst()
        .map(id -> "did you mean `" + id + "`?")
        .or(() -> Spelling.hintOrList(word, ids()));
  }

  /** The word in {@code targets:} of course.yaml, and the last part of the package's name. */
  public String id() {
    return id;
  }

  /**
   * What the pages talk to, in the word of their attribute {@code data-edition}: {@code scorm2004},
   * {@code scorm12}, or {@code web} for the browser's own storage.
   */
  public String runTime() {
    return runTime;
  }

  /** Whether an LMS launches each lesson and the final assessment on its own. */
  public boolean isInParts() {
    return this == SCORM2004_4_MULTI;
  }

  /** Whether it is made for an LMS, as a zip with a manifest; otherwise it is a folder. */
  public boolean isForLms() {
    return this != WEB;
  }
}
