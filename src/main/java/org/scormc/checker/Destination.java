package org.scormc.checker;

/** Where a link of the course leads, once it is known to lead somewhere. */
public sealed interface Destination {
  /**
   * Out of the course.
   *
   * @param address an absolute https or mailto address
   */
  record External(String address) implements Destination {}

  /**
   * To a section of a lesson.
   *
   * @param lessonId the lesson's id
   * @param sectionId the id of the section that holds the place
   * @param headingId the heading inside the section; equal to {@code sectionId} for its start
   * @param lessonTitle the lesson's title
   */
  record Place(String lessonId, String sectionId, String headingId, String lessonTitle)
      implements Destination {}

  /**
   * To an entry of the glossary.
   *
   * @param termId the entry's id
   */
  record Entry(String termId) implements Destination {}
}
