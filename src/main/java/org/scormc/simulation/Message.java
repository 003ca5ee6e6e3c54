package org.scormc.simulation;

import org.scormc.simulation.Happening.Parcel;

/** A message under way, waiting, or arrived. */
record Message(int id, String from, String to, Payload payload, int hops) {
  Parcel parcel() {
    return payload.parcel(hops);
  }
}
