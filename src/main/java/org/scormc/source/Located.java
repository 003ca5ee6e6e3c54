package org.scormc.source;

/**
 * A value and the place where its author wrote it.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param span where it stands
 */
public record Located<T>(T value, Span span) {}
