/**
 * How fast the engine is: the same scenarios on the JVM and in Chromium. Not part of the product.
 */
package org.scormc.benchmark;
