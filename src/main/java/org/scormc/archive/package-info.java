/** A set of files in memory, and its zip, written and read. Knows nothing of courses. */
package org.scormc.archive;
