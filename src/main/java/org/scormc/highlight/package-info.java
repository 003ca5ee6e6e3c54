/**
 * Colours code in the languages of Prism, by its grammars as the build of scormc turned them into
 * data.
 *
 * <p>A grammar says by patterns which parts of a text are tokens of which type; the colour of a
 * type is a matter of style sheets. Nothing here keeps state but the languages already read, so any
 * number of threads may colour at the same time, and the colours of a piece of code depend on
 * nothing but its text and its language.
 */
package org.scormc.highlight;
