package org.scormc.narration;

import java.util.Optional;
import org.scormc.simulation.Happening;

/** The words for faults and for what operators do. */
final class FaultPhrasing {
  private FaultPhrasing() {}

  static Optional<Phrase> of(Happening what) {
    if (what instanceof Happening.Crashed) {
      return Optional.of(new Phrase("crashed"));
    } else if (what instanceof Happening.Restarted) {
      return Optional.of(new Phrase("restarted"));
    } else if (what instanceof Happening.WasCut cut) {
      return Optional.of(new Phrase("cut").with("to", cut.to()));
    } else if (what instanceof Happening.Healed healed) {
      return Optional.of(new Phrase("healed").with("to", healed.to()));
    } else if (what instanceof Happening.LinkAdded link) {
      return Optional.of(
          new Phrase("linkAdded").with("to", link.to()).with("delay", link.delayMs()));
    } else if (what instanceof Happening.LinkRemoved link) {
      return Optional.of(new Phrase("linkRemoved").with("to", link.to()));
    } else if (what instanceof Happening.DelayChanged link) {
      return Optional.of(
          new Phrase("delayChanged").with("to", link.to()).with("delay", link.delayMs()));
    } else if (what instanceof Happening.Ignores ignores) {
      return Optional.of(new Phrase("ignores").with("origin", ignores.origin()));
    } else if (what instanceof Happening.Promoted) {
      return Optional.of(new Phrase("promoted"));
    } else if (what instanceof Happening.ClockChanged) {
      return Optional.of(new Phrase("clockChanged"));
    } else if (what instanceof Happening.Restored restored) {
      return Optional.of(new Phrase("restored").with("time", restored.toMs()));
    } else if (what instanceof Happening.HomeMoved moved) {
      return Optional.of(
          new Phrase("homeMoved")
              .with("key", moved.key())
              .with("home", moved.home())
              .with("epoch", moved.epoch()));
    } else if (what instanceof Happening.LeaseRenewed lease) {
      return Optional.of(
          new Phrase("leaseRenewed").with("key", lease.key()).with("until", lease.untilMs()));
    } else if (what instanceof Happening.Resumed resumed) {
      String how = resumed.write().isPresent() ? resumed.how().name() : "IDLE";
      return Optional.of(
          new Phrase("resumed." + how)
              .with("from", resumed.from())
              .with("write", resumed.write().map(Object::toString).orElse("")));
    } else if (what instanceof Happening.LeaseMissed lease) {
      return Optional.of(new Phrase("leaseMissed").with("key", lease.key()));
    }
    return Optional.empty();
  }
}
