/** The course as its author wrote it: lessons, quizzes, objectives, each with its place. */
package org.scormc.course;
