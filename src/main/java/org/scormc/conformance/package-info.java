/**
 * Judges any SCORM package, ours or another tool's, with the same diagnostics.
 *
 * <p>A package is read first: {@link org.scormc.conformance.PackageOpener} takes nothing that two
 * readers could understand differently. Then each {@link org.scormc.conformance.Rule} says what it
 * finds.
 */
package org.scormc.conformance;
