package org.scormc.conflict;

/** A reason that a catalogue of sentences can explain. */
public interface Why {
  /** The name of the reason in the catalogue; upper case with underscores. */
  String key();
}
