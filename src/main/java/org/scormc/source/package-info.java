/** Text of the course files and places in it. */
package org.scormc.source;
