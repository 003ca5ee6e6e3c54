/**
 * Plays built packages in a real browser, against an LMS run-time that is not ours and one that is
 * strict.
 */
package org.scormc.playback;
