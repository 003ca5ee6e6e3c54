package org.scormc.simulation;

/**
 * The right of a node to own a key, which ends unless it is renewed.
 *
 * <p>The end is a time on the grantor's true clock. The owner compares it with its own wall clock,
 * so a slow clock makes it believe in a lease that is over.
 *
 * @param key the key
 * @param owner the node
 * @param everyMs the time between renewals, at least 1; the first is at 0
 * @param lengthMs how long each renewal lasts
 * @param lastRenewalMs no renewal succeeds after this time
 */
public record Lease(String key, String owner, long everyMs, long lengthMs, long lastRenewalMs) {}
