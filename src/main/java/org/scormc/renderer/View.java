package org.scormc.renderer;

import java.util.List;
import java.util.Map;

/** What the templates see. Public inside, because Velocity calls only public methods. */
final class View {
  private View() {}

  /**
   * The words of the user interface.
   *
   * @param messages where they come from
   */
  public record Words(Messages messages) {
    /** The text with a key, which must be there. */
    public String get(String key) {
      return messages.get(key);
    }

    /** All texts by key. */
    public Map<String, String> texts() {
      return messages.texts();
    }
  }

  /**
   * The whole course, for the page that an LMS launches.
   *
   * @param id what an LMS knows the course by
   * @param title its title
   * @param version its version
   * @param description what it is about
   * @param language the language of its texts, as a BCP 47 tag
   * @param direction which way they are written: {@code ltr} or {@code rtl}
   * @param masteryScore the least score that passes, 0 to 1
   * @param masteryPercent the same from 0 to 100
   * @param attempts how often a question may be answered
   * @param minutes the time planned for it, in minutes
   * @param objectives what a learner can do afterwards
   * @param lessons its lessons
   * @param glossary whether it has one
   */
  public record Course(
      String id,
      String title,
      String version,
      String description,
      String language,
      String direction,
      double masteryScore,
      long masteryPercent,
      int attempts,
      int minutes,
      List<String> objectives,
      List<Lesson> lessons,
      boolean glossary) {}

  /**
   * A lesson.
   *
   * @param number its place in the course, from 1
   * @param id its id
   * @param title its title
   * @param minutes how long it is planned to take, in minutes
   * @param sections its screens
   * @param questions its questions
   */
  public record Lesson(
      int number,
      String id,
      String title,
      int minutes,
      List<Section> sections,
      List<QuestionEntry> questions) {}

  /**
   * A screen of a lesson.
   *
   * @param number its place in the lesson, from 1
   * @param id its id
   * @param title its title
   * @param body what it says
   * @param notes its footnotes; empty if it has none
   */
  public record Section(int number, String id, String title, Markup body, Markup notes) {
    /** Whether it has footnotes. */
    public boolean hasNotes() {
      return !notes.isEmpty();
    }
  }

  /**
   * What the course page knows of a question.
   *
   * @param id its id
   * @param objective the id of the objective it tests
   * @param section the id of the section that shows it
   */
  public record QuestionEntry(String id, String objective, String section) {}

  /**
   * A question with one right option.
   *
   * @param id its id
   * @param description its text in one line, for reports
   * @param legend its first paragraph
   * @param stem what follows the first paragraph; may be empty
   * @param shuffle whether each learner sees the options in an order of their own
   * @param digest what the right answer hashes to, see {@link AnswerDigest}
   * @param attempts how often it may be answered
   * @param options its options
   */
  public record Choice(
      String id,
      String description,
      Markup legend,
      Markup stem,
      boolean shuffle,
      String digest,
      int attempts,
      List<Option> options) {
    /** Whether something follows the first paragraph. */
    public boolean hasStem() {
      return !stem.isEmpty();
    }
  }

  /**
   * An option of a question.
   *
   * @param id its id
   * @param text what the learner reads
   * @param feedback what the learner is told after choosing it
   */
  public record Option(String id, Markup text, Markup feedback) {}

  /**
   * An entry of the glossary.
   *
   * @param id its id
   * @param name the term
   * @param definition what it means
   * @param notes its footnotes; empty if it has none
   */
  public record Entry(String id, String name, Markup definition, Markup notes) {
    /** Whether it has footnotes. */
    public boolean hasNotes() {
      return !notes.isEmpty();
    }
  }
}
