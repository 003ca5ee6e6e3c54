package org.scormc.diagram;

import java.util.Optional;
import org.scormc.conflict.Why;
import org.scormc.simulation.Cause;
import org.scormc.simulation.Happening;

/** The cards whose words follow from the event alone. */
final class NoteCards {
  private NoteCards() {}

  static Optional<Card> of(Happening what, Why why, String language) {
    Optional<Card> change = change(what, why, language);
    return change.isPresent() ? change : fault(what, language);
  }

  private static Optional<Card> change(Happening what, Why why, String language) {
    if (what instanceof Happening.Compared compared) {
      Word word =
          !compared.reported() ? Word.MISSED : compared.concurrent() ? Word.CONFLICT : Word.ALARM;
      return warning(word.in(language));
    } else if (what instanceof Happening.Discarded) {
      return note(dropped(why).in(language));
    } else if (what instanceof Happening.Applied applied) {
      return applied.again() ? note(Word.AGAIN.in(language)) : Optional.empty();
    } else if (what instanceof Happening.Skipped) {
      return warning(Word.SKIPPED.in(language));
    } else if (what instanceof Happening.Buffered) {
      return warning(Word.WAITS.in(language));
    } else if (what instanceof Happening.TurnedIntoInsert) {
      return note(Word.MADE_ROW.in(language));
    } else if (what instanceof Happening.Halted halted) {
      return failure(Word.FEED_STOPS.in(language, halted.from()));
    } else if (what instanceof Happening.Resumed resumed) {
      return Optional.of(
          Card.of(Card.Kind.RECOVERY, Word.FEED_RESUMES.in(language, resumed.from())));
    } else if (what instanceof Happening.Parked) {
      return warning(Word.NOT_READ.in(language));
    } else if (what instanceof Happening.Asked) {
      return warning(Word.ASKED.in(language));
    } else if (what instanceof Happening.RolledBack) {
      return failure(Word.ROLLED_BACK.in(language));
    } else if (what instanceof Happening.Purged) {
      return note(Word.PURGED.in(language));
    }
    return what instanceof Happening.Tentative
        ? warning(Word.TENTATIVE.in(language))
        : Optional.empty();
  }

  private static Word dropped(Why why) {
    if (why == Cause.OWN_CHANGE) {
      return Word.DROPPED_OWN;
    } else if (why == Cause.IGNORED_ORIGIN) {
      return Word.DROPPED_IGNORED;
    }
    return why == Cause.OLD_EPOCH ? Word.DROPPED_OLD : Word.DROPPED_SEEN;
  }

  private static Optional<Card> fault(Happening what, String language) {
    if (what instanceof Happening.Crashed) {
      return failure(Word.CRASH.in(language));
    } else if (what instanceof Happening.Restarted) {
      return Optional.of(Card.of(Card.Kind.RECOVERY, Word.BACK.in(language)));
    } else if (what instanceof Happening.LinkAdded link) {
      return note(Word.LINK_NEW.in(language, link.to()));
    } else if (what instanceof Happening.LinkRemoved link) {
      return warning(Word.LINK_GONE.in(language, link.to()));
    } else if (what instanceof Happening.DelayChanged link) {
      return note(Word.DELAY.in(language, link.to(), Long.toString(link.delayMs())));
    } else if (what instanceof Happening.Ignores ignores) {
      return note(Word.IGNORES.in(language, ignores.origin()));
    } else if (what instanceof Happening.Promoted) {
      return note(Word.LEADER_NOW.in(language));
    } else if (what instanceof Happening.ClockChanged) {
      return warning(Word.CLOCK_SET.in(language));
    } else if (what instanceof Happening.Restored restored) {
      return warning(Word.DISK_BACK.in(language, Long.toString(restored.toMs())));
    } else if (what instanceof Happening.HomeMoved moved) {
      return note(Word.HOME.in(language, moved.home()));
    }
    return what instanceof Happening.LeaseMissed
        ? warning(Word.LEASE_MISSED.in(language))
        : Optional.empty();
  }

  private static Optional<Card> note(String text) {
    return Optional.of(Card.of(Card.Kind.NOTE, text));
  }

  private static Optional<Card> warning(String text) {
    return Optional.of(Card.of(Card.Kind.WARNING, text));
  }

  private static Optional<Card> failure(String text) {
    return Optional.of(Card.of(Card.Kind.FAILURE, text));
  }
}
