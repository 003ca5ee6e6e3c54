/**
 * What becomes of learners when a package is replaced by another of the same course: the outline
 * that every package carries, and the comparison of two.
 */
package org.scormc.upgrade;
