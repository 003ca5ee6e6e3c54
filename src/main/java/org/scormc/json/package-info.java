/**
 * Scenarios and what comes of them as JSON text.
 *
 * <p>Own reader and writer, small and the same on the JVM and in the browser: whole numbers only,
 * members sorted by name. Floor 3, above {@code exploration}.
 */
package org.scormc.json;
