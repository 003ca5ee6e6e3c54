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

    /** The language of the words, as a BCP 47 tag. */
    public String language() {
      return messages.language();
    }

    /** Which way they are written: {@code ltr} or {@code rtl}. */
    public String direction() {
      return messages.direction();
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
   * @param minutes the time planned for it, in minutes
   * @param objectives what a learner can do afterwards
   * @param lessons its lessons
   * @param glossary whether it has one
   * @param products whether it has a table of products
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
      int minutes,
      List<String> objectives,
      List<Lesson> lessons,
      boolean glossary,
      boolean products) {}

  /**
   * A lesson.
   *
   * @param number its place in the course, from 1
   * @param id its id
   * @param title its title
   * @param minutes how long it is planned to take, in minutes
   * @param sections its screens
   * @param questions its questions
   * @param engine whether something in it needs the engine
   */
  public record Lesson(
      int number,
      String id,
      String title,
      int minutes,
      List<Section> sections,
      List<QuestionEntry> questions,
      boolean engine) {
    /** The same without what only the lesson's own page shows. */
    Lesson withoutTexts() {
      List<Section> named = sections.stream().map(Section::withoutText).toList();
      return new Lesson(number, id, title, minutes, named, questions, engine);
    }
  }

  /**
   * What a page holds that an LMS launches as a part of the course.
   *
   * @param kind {@code lesson} or {@code final}
   * @param id the lesson's id, or {@code final}
   * @param title its title
   * @param number the lesson's place in the course, from 1; 0 for the final
   * @param count how many lessons the course has
   * @param passedBy what passes it, as js/session/outline.js names it
   * @param objectives what a learner can do after the lesson
   */
  public record CoursePart(
      String kind,
      String id,
      String title,
      int number,
      int count,
      String passedBy,
      List<String> objectives) {}

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
    /** The same without its text. */
    Section withoutText() {
      return new Section(number, id, title, Markup.EMPTY, Markup.EMPTY);
    }

    /** Whether it has footnotes. */
    public boolean hasNotes() {
      return !notes.isEmpty();
    }
  }

  /**
   * What the course page knows of something in a lesson that a learner answers.
   *
   * @param id its id
   * @param kind {@code question} or {@code exercise-part}
   * @param objective the id of the objective it tests
   * @param weight its share of the score, relative to the others; at least 0
   * @param attempts how often it may be answered; 0 for any number of times
   * @param section the id of the section that shows it
   * @param optional whether the lesson is done without it
   */
  public record QuestionEntry(
      String id,
      String kind,
      String objective,
      int weight,
      int attempts,
      String section,
      boolean optional) {}

  /**
   * Something to be chosen.
   *
   * @param id what is answered
   * @param name what is shown
   */
  public record Choice(String id, String name) {}

  /**
   * A knob of a scenario: a list of options, or a number.
   *
   * @param name its name
   * @param label what it is called
   * @param unit the unit of its number; may be empty
   * @param usual its value if nobody touches it
   * @param options its options; none if it is a number
   * @param from the least number
   * @param to none is larger
   * @param step the distance between two numbers
   */
  public record Knob(
      String name,
      String label,
      String unit,
      String usual,
      List<Choice> options,
      long from,
      long to,
      long step) {}

  /**
   * A field of an exercise.
   *
   * @param id its id, unique in the part
   * @param anchor its id in the page
   * @param name what it asks for
   * @param row the heading of its row; empty if it stands in no table
   * @param column the heading of its column; empty if it stands in no table
   * @param form {@code options}, {@code number}, {@code text}, {@code yes-no} or {@code tick}
   * @param choices what can be chosen
   */
  public record Cell(
      String id,
      String anchor,
      String name,
      String row,
      String column,
      String form,
      List<Choice> choices) {}

  /**
   * A row of fields.
   *
   * @param name its heading
   * @param cells its fields
   */
  public record Row(String name, List<Cell> cells) {}

  /**
   * A part of an exercise.
   *
   * @param id its id, unique in the exercise
   * @param item its id in records, unique in the course
   * @param number its place among the parts as they are shown, from 1
   * @param kind {@code cells}, {@code sequence}, {@code settings} or {@code moves}
   * @param points what it earns
   * @param brief whether the short form keeps it
   * @param predictFirst whether its lab opens only after the first answer
   * @param scenario the scenario to run; empty if nothing happens in it
   * @param description what is to be done, in one line, for reports
   * @param stem what is to be done
   * @param sheet its controls
   * @param hints what helps
   * @param wrong what is said to typical wrong answers, by the answer
   * @param tests what is asked of a run, by the test's number
   * @param explanation what is told in the end; may be empty
   */
  public record ExercisePart(
      String id,
      String item,
      int number,
      String kind,
      int points,
      boolean brief,
      boolean predictFirst,
      String scenario,
      String description,
      Markup stem,
      Markup sheet,
      List<Markup> hints,
      List<Saying> wrong,
      List<Saying> tests,
      Markup explanation) {}

  /**
   * A question.
   *
   * @param id its id
   * @param kind the word for its kind, which names the script's class for it
   * @param attempts how often it may be answered; 0 for any number of times
   * @param scored whether an answer is judged
   * @param sheets what a learner may meet, one of them at a time
   */
  public record Question(
      String id, String kind, int attempts, boolean scored, List<Markup> sheets) {
    /** Whether there are several, of which the script shows one. */
    public boolean drawn() {
      return sheets.size() > 1;
    }
  }

  /**
   * What a learner meets of a question.
   *
   * @param id the question's id
   * @param salt what its key is made with
   * @param key see {@link AnswerKey}
   * @param description its text in one line, for reports
   * @param label what stands above it
   * @param legend its first paragraph
   * @param stem what follows the first paragraph; may be empty
   * @param note how to answer; may be empty
   * @param body its controls
   * @param hints what helps
   * @param explanation what is told with the right answer; may be empty
   */
  public record Sheet(
      String id,
      String salt,
      String key,
      String description,
      String label,
      Markup legend,
      Markup stem,
      String note,
      Markup body,
      List<Markup> hints,
      Markup explanation) {
    /** Whether there is a note. */
    public boolean hasNote() {
      return !note.isEmpty();
    }

    /** Whether something is said between the first paragraph and the controls. */
    public boolean described() {
      return hasNote() || !stem.isEmpty();
    }
  }

  /**
   * A part of a question: an option, something to be matched or to match with, an item, a box.
   *
   * @param id its id, unique among its like in the question
   * @param text what the learner reads
   * @param words the same without markup
   * @param feedback what the learner is told about it; may be empty
   */
  public record Part(String id, Markup text, String words, Markup feedback) {}

  /**
   * What is told about some answers.
   *
   * @param name what the script finds it by
   * @param text what is told
   */
  public record Saying(String name, Markup text) {}

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
