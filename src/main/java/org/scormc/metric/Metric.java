package org.scormc.metric;

import java.util.function.ToLongFunction;
import org.scormc.simulation.Trace;

/**
 * The numbers a run can be judged by. Times are in milliseconds; yes is 1 and no is 0; a time that
 * never came is -1.
 */
public enum Metric {
  /** Whether the run has converged. */
  CONVERGED(trace -> Converged.of(trace) ? 1 : 0),
  /** Whether all live replicas show the same, whatever is still on its way. */
  REPLICAS_EQUAL(trace -> Snapshot.end(trace).equal() ? 1 : 0),
  /** How long live replicas showed different values, in total. */
  DIVERGENCE_MS(Converged::divergenceMs),
  /** Since when the run has been converged. */
  CONVERGED_SINCE_MS(Converged::sinceMs),
  /** Acknowledged writes that are lost. */
  LOST_WRITES(trace -> Lost.of(trace).size()),
  /** Pairs of writes of which one took the other's place without having seen it. */
  SILENT_OVERWRITES(trace -> Overwrites.of(trace).size()),
  /** Conflicts the detector reported. */
  CONFLICTS_REPORTED(trace -> Conflicts.of(trace).reported()),
  /** Reported conflicts between writes that really did not know of each other. */
  CONFLICTS_REAL(trace -> Conflicts.of(trace).real()),
  /** Reported conflicts between writes of which one knew the other. */
  FALSE_ALARMS(trace -> Conflicts.of(trace).falseAlarms()),
  /** Meetings of writes that did not know of each other and that were not reported. */
  MISSED_CONFLICTS(trace -> Conflicts.of(trace).missed()),
  /** Pairs of writes to one key that did not know of each other. */
  CONCURRENT_PAIRS(trace -> Conflicts.concurrentPairs(trace).size()),
  /** Reads that missed a write acknowledged before. */
  STALE_READS(trace -> Sessions.of(trace).stale()),
  /** Reads that missed an acknowledged write of the same session. */
  READ_YOUR_WRITES_VIOLATIONS(trace -> Sessions.of(trace).readYourWrites()),
  /** Reads that missed something an earlier read of the same session showed. */
  MONOTONIC_READS_VIOLATIONS(trace -> Sessions.of(trace).monotonicReads()),
  /** Writes made at a replica that lacked an earlier write of the same session. */
  MONOTONIC_WRITES_VIOLATIONS(trace -> Sessions.of(trace).monotonicWrites()),
  /** Writes made at a replica that lacked something the same session had read. */
  WRITES_FOLLOW_READS_VIOLATIONS(trace -> Sessions.of(trace).writesFollowReads()),
  /** Rules that the live replicas, taken together, break at the end. */
  RULES_BROKEN(trace -> Promises.of(trace).rulesBroken()),
  /** Times at which a replica came to break a rule that it kept before. */
  RULE_VIOLATIONS(trace -> Promises.of(trace).ruleViolations()),
  /** Confirmed bookings that no live replica shows any more. */
  CONFIRMATIONS_BROKEN(trace -> Promises.of(trace).broken()),
  /** Confirmed bookings that are not broken yet, beyond the one that can be kept. */
  CONFIRMATIONS_IN_DANGER(trace -> Promises.of(trace).inDanger()),
  /** Requests that were refused. */
  REFUSED(trace -> Answers.of(trace).refused()),
  /** Writes that were acknowledged. */
  ACKNOWLEDGED(trace -> Answers.of(trace).acknowledged()),
  /** The sum of the times from the request to the acknowledgement of a write. */
  WRITE_LATENCY_SUM_MS(trace -> Answers.of(trace).latencySumMs()),
  /** The mean of these times in tenths of a millisecond, rounded to the nearest. */
  WRITE_LATENCY_MEAN_TENTHS_MS(trace -> Answers.of(trace).meanLatencyTenthsMs()),
  /** The longest time from the request to the acknowledgement of a write. */
  WRITE_LATENCY_WORST_MS(trace -> Answers.of(trace).latencyWorstMs()),
  /** Messages that left their sender, each counted once; duplicates are not among them. */
  MESSAGES_SENT(trace -> Traffic.of(trace).sent()),
  /** Second copies of messages. */
  MESSAGES_DUPLICATED(trace -> Traffic.of(trace).duplicated()),
  /** Messages lost for good. */
  MESSAGES_DROPPED(trace -> Traffic.of(trace).dropped()),
  /** Changes that arrived at a node. */
  CHANGES_DELIVERED(trace -> Traffic.of(trace).changesDelivered()),
  /** Changes that arrived and were dropped without a look at the row. */
  CHANGES_DISCARDED(trace -> Traffic.of(trace).changesDiscarded()),
  /** The most links one delivered change had used. */
  HOPS_WORST(trace -> Traffic.of(trace).hopsWorst()),
  /** Bytes of metadata in all live replicas at the end, at 8 bytes an entry. */
  METADATA_BYTES(Weight::metadataBytes);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final ToLongFunction<Trace> measure;

  Metric(ToLongFunction<Trace> measure) {
    this.measure = measure;
  }

  /** The number for a trace. */
  public long of(Trace trace) {
    return measure.applyAsLong(trace);
  }
}
