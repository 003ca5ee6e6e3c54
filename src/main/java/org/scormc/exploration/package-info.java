/**
 * All orders of the events of a small scenario, their outcomes, and the shortest witness of each.
 */
package org.scormc.exploration;
