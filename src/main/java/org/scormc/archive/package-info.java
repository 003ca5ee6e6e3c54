/** A set of files in memory, and its zip. Knows nothing of courses. */
package org.scormc.archive;
