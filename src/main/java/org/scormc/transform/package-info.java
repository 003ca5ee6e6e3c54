/**
 * Operational transformation of text operations.
 *
 * <p>Operations keep positions; what changes is the operation, when it meets one it had not seen
 * (Ellis and Gibbs, Concurrency Control in Groupware Systems, SIGMOD 1989). Two ways to use it:
 * every site integrates what it receives in its own order, or one server decides the order for all.
 */
package org.scormc.transform;
