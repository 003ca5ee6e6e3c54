package org.scormc.datatype;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scormc.clock.Timestamp;

/**
 * Something only one can have, such as a seat, booked at any replica: the earliest booking by
 * (time, replica name) wins.
 *
 * <p>The type shows the limit of convergence. All replicas agree on one winner and the rule "at
 * most one holder" is kept, yet each replica confirmed what it saw as free, and a confirmation can
 * turn out wrong later. No merge rule repairs that; deciding in one place does (Bailis et al.,
 * Coordination Avoidance in Database Systems, PVLDB 8(3), 2014: uniqueness needs coordination).
 *
 * @param bookings all confirmed bookings, the winner first
 */
public record UniqueSlot(Set<Booking> bookings) implements Replicated<UniqueSlot> {
  /** Not booked. */
  public static final UniqueSlot FREE = new UniqueSlot(Collections.emptySet());

  /** Keeps a sorted copy. */
  public UniqueSlot {
    bookings = Collections.unmodifiableSet(new TreeSet<>(bookings));
  }

  /**
   * A confirmed booking.
   *
   * @param at when and at which replica
   * @param holder for whom
   */
  public record Booking(Timestamp at, String holder) implements Comparable<Booking> {
    private static final Comparator<Booking> ORDER =
        Comparator.comparing(Booking::at).thenComparing(Booking::holder);

    @Override
    public int compareTo(Booking other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Books at a replica and confirms.
   *
   * @param at the replica and the reading of its clock
   * @return empty if this copy knows of a booking: refused
   */
  public Optional<UniqueSlot> book(Timestamp at, String holder) {
    Booking booking = new Booking(at, holder);
    return bookings.isEmpty()
        ? Optional.of(new UniqueSlot(Collections.singleton(booking)))
        : Optional.empty();
  }

  /** Who has the slot, as far as this copy knows. */
  public Optional<Booking> winner() {
    return bookings.isEmpty() ? Optional.empty() : Optional.of(bookings.iterator().next());
  }

  /** The bookings that were confirmed and then lost to an earlier one. */
  public List<Booking> brokenConfirmations() {
    List<Booking> broken = new ArrayList<>(bookings);
    winner().ifPresent(broken::remove);
    return broken;
  }

  @Override
  public UniqueSlot merge(UniqueSlot other) {
    Set<Booking> union = new TreeSet<>(bookings);
    union.addAll(other.bookings);
    return new UniqueSlot(union);
  }

  @Override
  public String text() {
    return winner().map(Booking::holder).orElse("");
  }

  @Override
  public String spelt() {
    StringBuilder spelt = new StringBuilder();
    bookings.forEach(booking -> spelt.append(booking.at()).append(booking.holder()));
    return spelt.toString();
  }

  @Override
  public Metadata metadata() {
    return new Metadata(0, Math.min(1, bookings.size()), Math.max(0, bookings.size() - 1));
  }
}
