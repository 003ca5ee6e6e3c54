package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.conflict.Version;
import org.scormc.metric.Snapshot;
import org.scormc.narration.Catalogue;
import org.scormc.simulation.Cause;
import org.scormc.simulation.Happening;
import org.scormc.simulation.TraceEvent;

/** Finds the card for an event, if it is worth one. */
final class CardDealer {
  private final Chronicle chronicle;
  private final Contents contents;
  private final String language;

  /** Requests that are answered in the step in which they are made. */
  private final TreeSet<Integer> atOnce = new TreeSet<>();

  /** The card of each write, by request. */
  private final TreeMap<Integer, Flight.Anchor> writeCards = new TreeMap<>();

  /** What each node holds, by node and key. */
  private final Map<String, Map<String, List<Version>>> held = new TreeMap<>();

  private String justWritten = "";
  private final List<String> heldFor = new ArrayList<>();
  private Flight.Anchor heldCard = new Flight.Anchor(-1, -1, -1);

  CardDealer(Chronicle chronicle, Contents contents, String language, List<TraceEvent> events) {
    this.chronicle = chronicle;
    this.contents = contents;
    this.language = language;
    TreeMap<Integer, Integer> askedIn = new TreeMap<>();
    for (TraceEvent event : events) {
      if (event.what() instanceof Happening.Requested requested) {
        askedIn.put(requested.request(), event.step());
      }
      Integer request = answers(event.what());
      if (askedIn.containsKey(request) && askedIn.get(request) == event.step()) {
        atOnce.add(request);
      }
    }
  }

  private static Integer answers(Happening what) {
    if (what instanceof Happening.Wrote wrote) {
      return wrote.request();
    } else if (what instanceof Happening.Read read) {
      return read.request();
    }
    return what instanceof Happening.Refused refused ? refused.request() : -1;
  }

  /** Adds the card. */
  void deal(TraceEvent event) {
    Happening what = event.what();
    if (what instanceof Happening.Requested requested) {
      asked(event, requested);
    } else if (what instanceof Happening.Wrote wrote) {
      wrote(event, wrote);
    } else if (what instanceof Happening.Read read) {
      add(
          event,
          Card.Kind.READ,
          said(event, read.client(), Word.READ, Word.READS_CLIENT),
          contents.held(read.key(), read.versions()));
    } else if (what instanceof Happening.Acknowledged answer) {
      acknowledged(event, answer);
    } else if (what instanceof Happening.Refused answer) {
      add(
          event,
          Card.Kind.FAILURE,
          said(event, answer.client(), Word.REFUSED, Word.REFUSED_CLIENT));
    } else if (what instanceof Happening.Stored stored) {
      stored(event, stored);
    } else if (what instanceof Happening.Kept kept) {
      List<Version> there = versions(event.node(), kept.key());
      add(event, Card.Kind.VALUE, Word.KEEPS.in(language, contents.held(kept.key(), there)));
    } else if (what instanceof Happening.Held message) {
      held(event, message.to());
    } else {
      NoteCards.of(what, event.why(), language).ifPresent(card -> chronicle.add(event, card));
    }
  }

  private void asked(TraceEvent event, Happening.Requested requested) {
    if (atOnce.contains(requested.request())) {
      return;
    }
    String detail = Catalogue.of(language).parts(event).getOrDefault("detail", "");
    if (requested.operation().key().isEmpty()) {
      add(event, Card.Kind.WRITE, Word.REPAIR.in(language, detail));
    } else {
      String asks = said(event, requested.client(), Word.ASKS, Word.ASKS_CLIENT);
      add(event, Card.Kind.WRITE, asks, (requested.operation().key() + " " + detail).trim());
    }
  }

  private void wrote(TraceEvent event, Happening.Wrote wrote) {
    boolean live = wrote.change().after().live();
    String content = contents.wrote(wrote.change());
    String head =
        live
            ? said(event, wrote.client(), Word.WRITE, Word.WRITES_CLIENT)
            : said(event, wrote.client(), Word.DELETE, Word.DELETES_CLIENT);
    add(event, Card.Kind.WRITE, head, live ? content : wrote.change().key());
    justWritten = live ? Snapshot.text(wrote.change().after()) : "";
    Moment moment = chronicle.moment(event);
    int column = chronicle.column(event);
    writeCards.put(
        wrote.request(), new Flight.Anchor(moment.row, column, moment.stack(column).size() - 1));
  }

  private void stored(TraceEvent event, Happening.Stored stored) {
    held.computeIfAbsent(event.node(), node -> new TreeMap<>())
        .put(stored.key(), stored.versions());
    boolean own =
        event.why() == Cause.CLIENT
            && stored.versions().size() == 1
            && shown(stored.versions().get(0)).equals(justWritten);
    if (own) {
      return;
    }
    if (stored.versions().size() > 1) {
      List<String> texts = new ArrayList<>();
      texts.add(Word.SEVERAL.in(language, Integer.toString(stored.versions().size())));
      for (Version version : stored.versions()) {
        texts.add(contents.held(stored.key(), List.of(version)));
      }
      chronicle.add(event, new Card(Card.Kind.WARNING, texts));
    } else {
      add(event, Card.Kind.VALUE, contents.held(stored.key(), stored.versions()));
    }
  }

  private static String shown(Version version) {
    return version.live() ? Snapshot.text(version) : "";
  }

  private List<Version> versions(String node, String key) {
    Map<String, List<Version>> rows = held.get(node);
    return rows == null || !rows.containsKey(key) ? List.of() : rows.get(key);
  }

  /** A tick on the card of the write if the answer comes at once, else a card. */
  private void acknowledged(TraceEvent event, Happening.Acknowledged answer) {
    Moment moment = chronicle.moment(event);
    int column = chronicle.column(event);
    Flight.Anchor card = writeCards.get(answer.request());
    if (card != null && card.row() == moment.row && card.column() == column) {
      List<Card> stack = moment.stack(column);
      Card old = stack.get(card.card());
      stack.set(card.card(), Card.of(old.kind(), "✓ " + old.texts().get(0), old.texts().get(1)));
    } else {
      add(
          event,
          Card.Kind.RECOVERY,
          said(event, answer.client(), Word.ACKNOWLEDGED, Word.ACKNOWLEDGED_CLIENT),
          Word.MILLISECONDS.in(language, Long.toString(answer.latencyMs())));
    }
  }

  /** One card for all that is held at a node at one moment. */
  private void held(TraceEvent event, String to) {
    Moment moment = chronicle.moment(event);
    int column = chronicle.column(event);
    List<Card> stack = moment.stack(column);
    Flight.Anchor last = new Flight.Anchor(moment.row, column, stack.size() - 1);
    if (last.equals(heldCard)) {
      stack.remove(stack.size() - 1);
    } else {
      heldFor.clear();
      heldCard = new Flight.Anchor(moment.row, column, stack.size());
    }
    boolean known = false;
    for (String one : heldFor) {
      known |= one.equals(to);
    }
    if (!known) {
      heldFor.add(to);
    }
    add(event, Card.Kind.WARNING, Word.HELD.in(language, String.join(", ", heldFor)));
  }

  /** What a client does, with its name unless it is called after the node. */
  private String said(TraceEvent event, String client, Word alone, Word named) {
    return client.equals(event.node()) ? alone.in(language) : named.in(language, client);
  }

  private void add(TraceEvent event, Card.Kind kind, String... texts) {
    chronicle.add(event, Card.of(kind, texts));
  }
}
