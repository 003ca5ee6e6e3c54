package org.scormc.renderer;

import java.util.SortedMap;
import org.scormc.checker.CheckedCourse;

/**
 * A page that was rendered, and what it was rendered from.
 *
 * @param path its path in the package
 * @param source what of the course it shows
 * @param course the course around that
 * @param pictures the files of its pictures, by their path in the package
 * @param view what the start page says of it
 * @param whole the page in a package in which its links reach all lessons; not to be written to
 * @param alone the page in one in which they reach no other lesson; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RenderedPage(
    String path,
    Object source,
    CheckedCourse course,
    SortedMap<String, byte[]> pictures,
    Object view,
    byte[] whole,
    byte[] alone) {
  /** Whether something in it needs the engine. */
  boolean engine() {
    return view instanceof View.Lesson lesson
        ? lesson.engine()
        : view instanceof FinalView exam && exam.engine();
  }
}
