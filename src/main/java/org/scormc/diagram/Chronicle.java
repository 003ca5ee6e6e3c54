package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Trace;
import org.scormc.simulation.TraceEvent;

/** A trace as the space-time diagram tells it: moments with cards, messages, outages. */
final class Chronicle {
  final Columns columns;
  final List<Moment> moments = new ArrayList<>();

  /** The messages, in order of leaving. */
  final List<Flight> flights = new ArrayList<>();

  final OutageLog outages = new OutageLog();
  private final View view;
  private final Contents contents;

  /** The place among the flights of each message that has not come to an end. */
  private final TreeMap<Integer, Integer> travelling = new TreeMap<>();

  private Chronicle(Trace trace, View view) {
    this.view = view;
    this.columns = new Columns(trace.scenario());
    this.contents = new Contents(view.language(), view.shownKeys(trace).size() > 1);
  }

  static Chronicle of(Trace trace, View view) {
    Chronicle chronicle = new Chronicle(trace, view);
    List<TraceEvent> events = view.events(trace);
    CardDealer dealer = new CardDealer(chronicle, chronicle.contents, view.language(), events);
    for (TraceEvent event : events) {
      chronicle.message(event);
      dealer.deal(event);
      chronicle.fault(event);
    }
    chronicle.moments.forEach(Moment::showClocks);
    return chronicle;
  }

  /** The row for something at a node, made if its time is new. */
  Moment moment(TraceEvent event) {
    long timeMs = event.step() == 0 ? -1 : event.timeMs();
    if (moments.isEmpty() || last().timeMs != timeMs) {
      moments.add(new Moment(moments.size(), timeMs));
    }
    if (timeMs >= 0) {
      last().read(column(event), view.clock().reading(event.clocks(), view.language()));
    }
    return last();
  }

  /** Adds a card for an event. */
  void add(TraceEvent event, Card card) {
    moment(event).stack(column(event)).add(card);
  }

  int column(TraceEvent event) {
    return columns.of(event.node());
  }

  private Moment last() {
    return moments.get(moments.size() - 1);
  }

  private void message(TraceEvent event) {
    if (event.what() instanceof Happening.Sent sent) {
      leaves(event, sent.message(), sent.parcel(), sent.to());
    } else if (event.what() instanceof Happening.Resent sent) {
      leaves(event, sent.message(), sent.parcel(), sent.to());
    } else if (event.what() instanceof Happening.Duplicated copy) {
      leaves(event, copy.message(), copy.parcel(), copy.to());
      int last = flights.size() - 1;
      Flight flight = flights.get(last);
      String label = Word.COPY.in(view.language(), flight.label());
      flights.set(
          last,
          new Flight(flight.from(), flight.toColumn(), flight.to(), flight.ending(), label, true));
    } else if (event.what() instanceof Happening.Held held) {
      ends(event, held.message(), Flight.Ending.HELD);
    } else if (event.what() instanceof Happening.Dropped dropped) {
      ends(event, dropped.message(), Flight.Ending.LOST);
    } else if (event.what() instanceof Happening.Delivered delivered) {
      Integer place = travelling.get(delivered.message());
      if (place != null && flights.get(place).from().row() == moment(event).row) {
        // on a link without delay the arrow still needs to point downwards
        moments.add(new Moment(moments.size(), event.timeMs()));
      }
      ends(event, delivered.message(), Flight.Ending.DELIVERED);
    }
  }

  private void leaves(TraceEvent event, int message, Happening.Parcel parcel, String to) {
    Moment moment = moment(event);
    int column = column(event);
    Flight.Anchor from = new Flight.Anchor(moment.row, column, moment.stack(column).size() - 1);
    travelling.put(message, flights.size());
    flights.add(
        new Flight(
            from,
            columns.of(to),
            Optional.empty(),
            Flight.Ending.UNDER_WAY,
            contents.of(parcel),
            parcel.kind() == Happening.Parcel.Kind.CHANGE));
  }

  private void ends(TraceEvent event, int message, Flight.Ending ending) {
    Moment moment = moment(event);
    Integer place = travelling.remove(message);
    if (place != null) {
      int column = column(event);
      flights.set(
          place,
          flights
              .get(place)
              .ended(ending, new Flight.Anchor(moment.row, column, moment.stack(column).size())));
    }
  }

  private void fault(TraceEvent event) {
    if (event.what() instanceof Happening.Crashed) {
      outages.crash(column(event), moment(event).row);
    } else if (event.what() instanceof Happening.Restarted) {
      outages.restart(column(event), moment(event).row);
    } else if (event.what() instanceof Happening.WasCut cut) {
      outages.cut(column(event), columns.of(cut.to()), moment(event).row);
    } else if (event.what() instanceof Happening.Healed healed) {
      outages.heal(column(event), columns.of(healed.to()), moment(event).row);
    }
  }
}
