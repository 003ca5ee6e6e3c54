/** The command line. */
package org.scormc.command;
