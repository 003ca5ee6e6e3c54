/** Doing the same with many things on all processors at once, with results as if one by one. */
package org.scormc.parallel;
