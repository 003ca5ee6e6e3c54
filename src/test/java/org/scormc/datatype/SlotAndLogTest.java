package org.scormc.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scormc.clock.Timestamp;

class SlotAndLogTest {
  @Test
  void replicasAgreeOnTheFirstBookingAndBreakTheOtherConfirmation() {
    UniqueSlot a = UniqueSlot.FREE.book(new Timestamp(0, "A"), "Alice").orElseThrow();
    UniqueSlot b = UniqueSlot.FREE.book(new Timestamp(30, "B"), "Bob").orElseThrow();
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(b.text()).isEqualTo("Bob");
    assertThat(b.brokenConfirmations()).isEmpty();
    assertThat(b.merge(a).text()).isEqualTo("Alice");
    assertThat(b.merge(a).brokenConfirmations())
        .containsExactly(new UniqueSlot.Booking(new Timestamp(30, "B"), "Bob"));
    assertThat(b.merge(a).metadata()).isEqualTo(new Metadata(0, 1, 1));
  }

  @Test
  void aSlotKnownToBeTakenIsRefusedAndNothingBreaks() {
    UniqueSlot a = UniqueSlot.FREE.book(new Timestamp(0, "A"), "Alice").orElseThrow();
    assertThat(UniqueSlot.FREE.merge(a).book(new Timestamp(130, "B"), "Bob")).isEmpty();
    assertThat(UniqueSlot.FREE.text()).isEmpty();
    assertThat(UniqueSlot.FREE.winner()).isEmpty();
    assertThat(UniqueSlot.FREE.brokenConfirmations()).isEmpty();
    assertThat(UniqueSlot.FREE.metadata()).isEqualTo(Metadata.NONE);
  }

  /** {@code a}, {@code b}: bookings; {@code A}: what a knows reaches b; {@code B}: the reverse. */
  @Test
  void inFourOfSixOrdersBothBookingsAreConfirmed() {
    int both = 0;
    for (String order : List.of("aAbB", "abAB", "abBA", "baAB", "baBA", "bBaA")) {
      UniqueSlot a = UniqueSlot.FREE;
      UniqueSlot b = UniqueSlot.FREE;
      UniqueSlot sentByA = UniqueSlot.FREE;
      UniqueSlot sentByB = UniqueSlot.FREE;
      for (int time = 0; time < order.length(); time++) {
        switch (order.charAt(time)) {
          case 'a' -> {
            a = a.book(new Timestamp(time, "A"), "Alice").orElse(a);
            sentByA = a;
          }
          case 'b' -> {
            b = b.book(new Timestamp(time, "B"), "Bob").orElse(b);
            sentByB = b;
          }
          case 'A' -> b = b.merge(sentByA);
          default -> a = a.merge(sentByB);
        }
      }
      both += a.merge(b).bookings().size() == 2 ? 1 : 0;
    }
    assertThat(both).isEqualTo(4);
  }

  @Test
  void aLogIsReadInTheOrderOfTimeThenReplica() {
    AppendOnlyList a =
        AppendOnlyList.EMPTY
            .append(new Timestamp(10, "A"), "opened")
            .append(new Timestamp(30, "A"), "closed");
    AppendOnlyList b =
        AppendOnlyList.EMPTY
            .append(new Timestamp(10, "B"), "painted")
            .append(new Timestamp(20, "B"), "dried");
    assertThat(a.merge(b).text()).isEqualTo("[opened, painted, dried, closed]");
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).metadata()).isEqualTo(new Metadata(0, 4, 0));
  }

  @Test
  void equalLinesOfOneMillisecondAreTwoLinesAndKeepTheirOrder() {
    AppendOnlyList log =
        AppendOnlyList.EMPTY
            .append(new Timestamp(10, "A"), "z")
            .append(new Timestamp(10, "A"), "a")
            .append(new Timestamp(10, "A"), "a");
    assertThat(log.text()).isEqualTo("[z, a, a]");
  }

  @Test
  void entriesAreNumberedForEachReplica() {
    AppendOnlyList log =
        AppendOnlyList.EMPTY
            .append(new Timestamp(10, "A"), "asked")
            .append(new Timestamp(20, "B"), "answered");
    assertThat(log.append(new Timestamp(30, "A"), "thanked").entries())
        .containsExactly(
            new AppendOnlyList.Entry(new Timestamp(10, "A"), 1, "asked"),
            new AppendOnlyList.Entry(new Timestamp(20, "B"), 1, "answered"),
            new AppendOnlyList.Entry(new Timestamp(30, "A"), 2, "thanked"));
  }

  @Test
  void anEntryOfASlowClockAppearsAmongWhatWasAlreadyRead() {
    AppendOnlyList log =
        AppendOnlyList.EMPTY
            .append(new Timestamp(10, "A"), "asked")
            .append(new Timestamp(30, "A"), "thanked");
    assertThat(log.append(new Timestamp(20, "B"), "answered").text())
        .isEqualTo("[asked, answered, thanked]");
  }
}
