package org.scormc.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.clock.Dot;
import org.scormc.conflict.Change;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Happening.Parcel;
import org.scormc.simulation.Row;

/** Short texts for what rows, writes and messages contain; remembers the writes it was told of. */
final class Contents {
  private final String language;
  private final boolean named;
  private final TreeMap<Dot, String> writes = new TreeMap<>();

  /**
   * Nothing remembered yet.
   *
   * @param named whether a value needs its key before it, since there are several
   */
  Contents(String language, boolean named) {
    this.language = language;
    this.named = named;
  }

  /** Remembers a write; what it sets. */
  String wrote(Change change) {
    writes.put(change.dot(), with(change.key(), set(change)));
    return writes.get(change.dot());
  }

  private String set(Change change) {
    if (!change.after().live()) {
      return Word.DELETED.in(language);
    }
    List<String> texts = new ArrayList<>();
    TreeSet<String> changed = new TreeSet<>(change.changed());
    for (Map.Entry<String, Value> entry : change.after().values().entrySet()) {
      if (changed.contains(entry.getKey())) {
        String text = entry.getValue().text();
        texts.add(entry.getKey().equals(Row.VALUE) ? text : entry.getKey() + "=" + text);
      }
    }
    return String.join(", ", texts);
  }

  /** What a message carries. */
  String of(Parcel parcel) {
    String write = "";
    if (parcel.write().isPresent()) {
      Dot dot = parcel.write().get();
      write = writes.getOrDefault(dot, dot.toString());
    }
    return switch (parcel.kind()) {
      case CHANGE -> write;
      case RECEIPT -> Word.RECEIPT.in(language);
      case REQUEST -> Word.REQUEST.in(language);
      case ANSWER -> Word.ANSWER.in(language);
      case ROWS -> Word.ALL_ROWS.in(language);
      case PROPOSAL -> Word.PROPOSAL.in(language, write);
      case ORDERED -> Word.ORDERED.in(language, write);
    };
  }

  /** The states held under a key. */
  String held(String key, List<Version> versions) {
    return with(key, held(versions, language));
  }

  /** The states held under one key, in words. */
  static String held(List<Version> versions, String language) {
    List<String> texts = new ArrayList<>();
    for (Version version : versions) {
      texts.add(version.live() ? Snapshot.text(version) : Word.DELETED.in(language));
    }
    return texts.isEmpty() ? Word.NOTHING.in(language) : String.join(" | ", texts);
  }

  private String with(String key, String text) {
    return named ? key + " = " + text : text;
  }
}
