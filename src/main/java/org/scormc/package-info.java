/**
 * A compiler for courses: {@link org.scormc.CourseBuilder} is the pipeline, readable in one screen.
 *
 * <p>Data goes from {@code source} through {@code parser}, {@code course}, {@code checker}, {@code
 * renderer} and {@code manifest} to {@code archive}; imports go down only.
 */
package org.scormc;
