package org.scormc.conflict;

/**
 * A value and the write it comes from.
 *
 * @param value the value
 * @param stamp the write that set it
 */
public record Cell(Value value, Stamp stamp) {}
