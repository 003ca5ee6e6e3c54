/** A small LMS on loopback for trying a course while it is written. */
package org.scormc.preview;
