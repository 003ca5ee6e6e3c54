/** Turns a checked course into pages. */
package org.scormc.renderer;
