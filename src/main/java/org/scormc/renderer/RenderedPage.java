package org.scormc.renderer;

import org.scormc.checker.CheckedCourse;

/**
 * A page that was rendered, and what it was rendered from.
 *
 * @param path its path in the package
 * @param source what of the course it shows
 * @param course the course around that
 * @param before the pictures that pages before it had shown
 * @param after the pictures with its own
 * @param view what the start page says of it
 * @param bytes the page; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RenderedPage(
    String path,
    Object source,
    CheckedCourse course,
    Pictures before,
    Pictures after,
    Object view,
    byte[] bytes) {
  /** Whether something in it needs the engine. */
  boolean engine() {
    return view instanceof View.Lesson lesson
        ? lesson.engine()
        : view instanceof FinalView exam && exam.engine();
  }

  /** Whether the page would be the same in another course. */
  boolean isOf(Object otherSource, CheckedCourse other, Pictures shown) {
    return source.equals(otherSource) && before.same(shown) && other.agreesWith(course);
  }
}
