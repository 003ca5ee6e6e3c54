/**
 * What scormc costs, held against its budgets, and how fast the engine is on the JVM and in
 * Chromium. Not part of the product.
 */
package org.scormc.benchmark;
