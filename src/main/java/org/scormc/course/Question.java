package org.scormc.course;

import org.scormc.source.Located;

/** A question of a quiz. */
public sealed interface Question permits SingleChoice {
  /** What lessons place the question by; unique in the course. */
  Located<String> id();

  /** The objective that it tests. */
  Located<String> objective();

  /** The question itself. */
  Markdown stem();
}
