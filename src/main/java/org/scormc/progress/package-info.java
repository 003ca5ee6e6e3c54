/** How far a check or a build is, for whoever waits for it. */
package org.scormc.progress;
