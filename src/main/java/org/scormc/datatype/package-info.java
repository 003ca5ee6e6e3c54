/**
 * Replicated data types: counters, registers, sets, sequences.
 *
 * <p>Every type is an immutable value. A replica changes its copy with an operation and sends the
 * whole copy to others, who {@linkplain org.scormc.datatype.Replicated#merge merge} it; late,
 * repeated and reordered copies do no harm (state-based replication, Shapiro, Preguiça, Baquero and
 * Zawirski, INRIA RR-7506, 2011). A replica that tries an operation out loses nothing: the old
 * value is still there.
 */
package org.scormc.datatype;
