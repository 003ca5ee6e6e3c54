package org.scormc.transform;

/**
 * An operation on its way between a client and the server.
 *
 * @param operation as its sender performed it
 * @param sent how many messages the sender had sent to this receiver before
 * @param received how many messages the sender had received from this receiver
 */
public record Message(TextOperation operation, int sent, int received) {}
