/** Reads a course folder into a course. */
package org.scormc.parser;
