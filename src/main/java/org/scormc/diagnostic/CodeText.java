package org.scormc.diagnostic;

/**
 * What a code says.
 *
 * @param message what was found and what was expected
 * @param hint what to do; empty if there is nothing to suggest
 * @param explanation why there is such a rule
 */
record CodeText(String message, String hint, String explanation) {}
