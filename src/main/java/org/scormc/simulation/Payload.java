package org.scormc.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scormc.clock.Dot;
import org.scormc.conflict.Change;
import org.scormc.conflict.Version;
import org.scormc.conflict.Why;
import org.scormc.simulation.Happening.Parcel;
import org.scormc.simulation.Happening.Parcel.Kind;

/** What a message carries. */
sealed interface Payload {
  Parcel parcel(int hops);

  /** A change, under which name it has its home, and in which epoch its node owned that. */
  record Shipment(Change change, String owned, int epoch) implements Payload {
    @Override
    public Parcel parcel(int hops) {
      return new Parcel(Kind.CHANGE, Optional.of(change.dot()), change.key(), hops);
    }
  }

  record Receipt(Dot write, String key) implements Payload {
    @Override
    public Parcel parcel(int hops) {
      return new Parcel(Kind.RECEIPT, Optional.of(write), key, hops);
    }
  }

  record Forwarded(int request, String key) implements Payload {
    @Override
    public Parcel parcel(int hops) {
      return new Parcel(Kind.REQUEST, Optional.empty(), key, hops);
    }
  }

  record Answer(int request, String key, boolean accepted, Optional<Dot> write, Why why)
      implements Payload {
    @Override
    public Parcel parcel(int hops) {
      return new Parcel(Kind.ANSWER, write, key, hops);
    }
  }

  record Rows(Map<String, List<Version>> rows, boolean wantsAnswer) implements Payload {
    @Override
    public Parcel parcel(int hops) {
      return new Parcel(Kind.ROWS, Optional.empty(), "", hops);
    }
  }

  record Proposal(int request, Change change) implements Payload {
    @Override
    public Parcel parcel(int hops) {
      return new Parcel(Kind.PROPOSAL, Optional.of(change.dot()), change.key(), hops);
    }
  }

  record Ordered(int request, Change change) implements Payload {
    @Override
    public Parcel parcel(int hops) {
      return new Parcel(Kind.ORDERED, Optional.of(change.dot()), change.key(), hops);
    }
  }
}
