package org.scormc.command;

import java.util.List;

/**
 * A course's right answers for its teachers, in words.
 *
 * @param title the title of the course
 * @param sections its parts, in order
 */
record AnswerSheet(String title, List<Section> sections) {
  /**
   * A part of a course that asks something, such as a lesson.
   *
   * @param title its title
   * @param tasks what it asks
   */
  record Section(String title, List<Task> tasks) {}

  /**
   * Something that is asked and scored.
   *
   * @param id its id
   * @param kind what kind of question it is
   * @param objective the id of the objective that it tests
   * @param level what it asks of the learner; empty if the author does not say
   * @param weight how much it counts
   * @param scoring how its score is computed, as a sentence
   * @param variants what is right, for each of its variants
   */
  record Task(
      String id,
      String kind,
      String objective,
      String level,
      int weight,
      String scoring,
      List<Variant> variants) {}

  /**
   * What is right in one variant.
   *
   * @param values what was drawn; empty if nothing is
   * @param stem the question
   * @param right the right answer, part by part; empty if none is right or wrong
   * @param feedback what a learner is told about an answer
   * @param explanation what is told together with the right answer; may be empty
   */
  record Variant(
      String values,
      String stem,
      List<String> right,
      List<Feedback> feedback,
      String explanation) {}

  /**
   * What is told about an answer.
   *
   * @param answer the answer
   * @param score what it is worth by itself: {@code 0}, {@code 1}, a fraction, or empty
   * @param text what is told
   */
  record Feedback(String answer, String score, String text) {}
}
