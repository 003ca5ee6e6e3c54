/**
 * Replicated data types as what a column of a row holds.
 *
 * <p>{@code datatype} has the types and {@code transform} the rules for texts by position; neither
 * knows of rows, clients or clocks. Here each gets a name, a starting value, and verbs that clients
 * use, and so becomes a {@link org.scormc.conflict.Value.State}. Above {@code conflict}, below
 * {@code simulation}.
 */
package org.scormc.state;
