package org.scormc.simulation;

/**
 * Somebody who sends requests, in one session.
 *
 * @param name unique
 * @param node the node the client talks to unless an action says otherwise
 * @param lastMileMs how long a request takes one way between the client and that node; counts for
 *     latency only
 */
public record Client(String name, String node, long lastMileMs) {}
