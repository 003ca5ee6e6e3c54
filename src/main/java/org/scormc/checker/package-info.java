/** Decides whether a course may be published, and computes what publishing needs. */
package org.scormc.checker;
