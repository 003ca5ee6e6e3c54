/** The same as Maven goals. */
package org.scormc.goal;
