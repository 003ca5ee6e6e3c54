/**
 * Inputs that nobody thought of, for everything that reads what strangers wrote.
 *
 * <p>A target takes bytes and fails if the compiler throws, hangs or gives out something unsafe.
 * {@code FuzzTest} gives each its seeds and some mutations of them; {@code mvn -Pfuzz test} looks
 * for more with Jazzer, guided by coverage. What it finds is kept in {@code
 * src/test/resources/fuzz}, in a folder named like the target.
 */
package org.scormc.fuzz;
