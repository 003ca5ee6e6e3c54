package org.scormc.checker;

/**
 * An exercise at its place in a lesson.
 *
 * @param exercise the exercise
 * @param full whether all its parts are shown at once; otherwise the short form, which opens the
 *     rest on demand
 */
public record PlacedExercise(ProvedExercise exercise, boolean full) {}
