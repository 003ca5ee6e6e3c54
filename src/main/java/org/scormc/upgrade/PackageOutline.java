package org.scormc.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a package says of its course to whoever compares it with another: everything that learners'
 * records name or depend on, and a digest of every text.
 *
 * @param courseId what an LMS knows the course by
 * @param title its title
 * @param version its version
 * @param language the language of its texts, as a BCP 47 tag
 * @param target what the package is made for, as course.yaml names it
 * @param state the version of the form in which its script keeps learners' work
 * @param masteryScore the least score that passes, 0 to 1, as a decimal number
 * @param objectives what a learner can do afterwards
 * @param lessons its lessons, in order
 * @param assessment its final assessment, if it has one
 * @param glossary its terms
 * @param products the digest of its table of products; empty if it has none
 */
public record PackageOutline(
    String courseId,
    String title,
    String version,
    String language,
    String target,
    int state,
    String masteryScore,
    List<Unit> objectives,
    List<Lesson> lessons,
    Optional<Final> assessment,
    List<Unit> glossary,
    String products) {
  /** Where a package keeps its outline: at its root. */
  public static final String PATH = "outline.json";

  /** The version of the form in which the package's script keeps learners' work (session/codec). */
  public static final int STATE = 3;

  /** Copies the lists. */
  public PackageOutline {
    objectives = List.copyOf(objectives);
    lessons = List.copyOf(lessons);
    glossary = List.copyOf(glossary);
  }

  /** The items of all lessons, in order. */
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    lessons.forEach(lesson -> items.addAll(lesson.items()));
    return items;
  }

  /** The items that papers are drawn from, in order. */
  List<Item> pool() {
    List<Item> items = new ArrayList<>();
    assessment.ifPresent(found -> found.cells().forEach(cell -> items.addAll(cell.items())));
    return items;
  }

  /**
   * A text with an id: an objective, a section, a term.
   *
   * @param id its id
   * @param title its title; may be empty
   * @param text the digest of its text
   */
  record Unit(String id, String title, String text) {}

  /**
   * A lesson.
   *
   * @param id its id, unique in the course
   * @param title its title
   * @param sections its screens, each id unique in the lesson
   * @param items what a learner answers in it
   */
  record Lesson(String id, String title, List<Unit> sections, List<Item> items) {
    Lesson {
      sections = List.copyOf(sections);
      items = List.copyOf(items);
    }
  }

  /**
   * Something that a learner answers, in a lesson or on a paper.
   *
   * @param id its id, unique in the course
   * @param kind {@code question} or {@code exercise-part}
   * @param type the word for its type
   * @param section the id of the section that shows it; empty in the pool of an assessment
   * @param objective the id of the objective that it tests
   * @param weight how much it counts among others
   * @param attempts how often it may be answered; 0 for any number of times
   * @param optional whether its lesson is done without it
   * @param enemies tags of those that are never drawn together, sorted
   * @param variants how many variants it has
   * @param answers the ids that a response is made of, sorted; empty if it is made of other texts
   * @param key the digest of what is right
   * @param text the digest of what learners read
   */
  record Item(
      String id,
      String kind,
      String type,
      String section,
      String objective,
      int weight,
      int attempts,
      boolean optional,
      List<String> enemies,
      int variants,
      List<String> answers,
      String key,
      String text) {
    Item {
      enemies = List.copyOf(enemies);
      answers = List.copyOf(answers);
    }
  }

  /**
   * A part of the plan by which papers are drawn.
   *
   * @param objective the id of what its items test
   * @param count how many of them are drawn
   * @param items the items
   */
  record Cell(String objective, int count, List<Item> items) {
    Cell {
      items = List.copyOf(items);
    }
  }

  /**
   * A final assessment.
   *
   * @param title its title
   * @param text the digest of what is read before it begins
   * @param masteryScore the least score that passes, 0 to 1, as a decimal number
   * @param attempts how many papers may be handed in
   * @param gate when it may be begun: {@code lessons-done} or {@code open}
   * @param review when a paper may be looked at
   * @param reportFailed whether the LMS is told of a failure while an attempt is left
   * @param cells what is drawn
   */
  record Final(
      String title,
      String text,
      String masteryScore,
      int attempts,
      String gate,
      String review,
      boolean reportFailed,
      List<Cell> cells) {
    Final {
      cells = List.copyOf(cells);
    }

    /** How many questions a paper has. */
    int length() {
      return cells.stream().mapToInt(Cell::count).sum();
    }
  }
}
