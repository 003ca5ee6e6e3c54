package org.scormc;

import java.util.List;
import java.util.SortedMap;
import org.scormc.archive.ContentPackage;
import org.scormc.course.Target;
import org.scormc.diagnostic.Diagnostic;

/**
 * What a learner's browser needs of a course, without what only an LMS reads.
 *
 * @param diagnostics all that was said, in order
 * @param course the course's id; empty if it has errors
 * @param packages the files by target; empty if there are errors
 */
public record CoursePages(
    List<Diagnostic> diagnostics, String course, SortedMap<Target, ContentPackage> packages) {}
