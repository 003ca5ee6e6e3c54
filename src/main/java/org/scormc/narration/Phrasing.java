package org.scormc.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scormc.conflict.Change;
import org.scormc.conflict.Value;
import org.scormc.conflict.Version;
import org.scormc.metric.Snapshot;
import org.scormc.simulation.Happening;
import org.scormc.simulation.Happening.Parcel;

/** Finds the key and the parts of the sentence for what happened. */
final class Phrasing {
  private Phrasing() {}

  static Phrase of(Happening what) {
    if (what instanceof Happening.Requested
        || what instanceof Happening.Wrote
        || what instanceof Happening.Read
        || what instanceof Happening.Acknowledged
        || what instanceof Happening.Refused
        || what instanceof Happening.Tentative) {
      return client(what);
    }
    if (what instanceof Happening.Sent
        || what instanceof Happening.Held
        || what instanceof Happening.Resent
        || what instanceof Happening.Dropped
        || what instanceof Happening.Duplicated
        || what instanceof Happening.Delivered) {
      return message(what);
    }
    return FaultPhrasing.of(what).orElseGet(() -> change(what));
  }

  private static Phrase client(Happening what) {
    if (what instanceof Happening.Requested requested) {
      return new Phrase("requested." + OperationPhrasing.key(requested.operation()))
          .with("client", requested.client())
          .with("key", requested.operation().key())
          .with("detail", OperationPhrasing.detail(requested.operation()));
    } else if (what instanceof Happening.Wrote wrote) {
      Change change = wrote.change();
      return new Phrase(change.kind() == Change.Kind.DELETE ? "deleted" : "wrote")
          .with("write", change.dot().toString())
          .with("key", change.key())
          .with("value", values(change));
    } else if (what instanceof Happening.Read read) {
      return new Phrase(read.versions().size() > 1 ? "read.siblings" : "read")
          .with("client", read.client())
          .with("key", read.key())
          .with("value", versions(read.versions()));
    } else if (what instanceof Happening.Acknowledged answer) {
      return new Phrase("acknowledged")
          .with("client", answer.client())
          .with("key", answer.key())
          .with("latency", answer.latencyMs());
    } else if (what instanceof Happening.Refused answer) {
      return new Phrase("refused").with("client", answer.client()).with("key", answer.key());
    }
    Happening.Tentative tentative = (Happening.Tentative) what;
    return new Phrase("tentative").with("client", tentative.client()).with("key", tentative.key());
  }

  private static Phrase message(Happening what) {
    if (what instanceof Happening.Sent sent) {
      return parcel("sent", sent.parcel()).with("to", sent.to()).with("due", sent.dueMs());
    } else if (what instanceof Happening.Held held) {
      return parcel("held", held.parcel()).with("to", held.to());
    } else if (what instanceof Happening.Resent sent) {
      return parcel("resent", sent.parcel()).with("to", sent.to()).with("due", sent.dueMs());
    } else if (what instanceof Happening.Dropped dropped) {
      return parcel("dropped", dropped.parcel()).with("to", dropped.to());
    } else if (what instanceof Happening.Duplicated copy) {
      return parcel("duplicated", copy.parcel()).with("to", copy.to()).with("due", copy.dueMs());
    }
    Happening.Delivered delivered = (Happening.Delivered) what;
    return parcel("delivered", delivered.parcel()).with("from", delivered.from());
  }

  private static Phrase parcel(String key, Parcel parcel) {
    return new Phrase(key)
        .with("parcel", "{parcel." + parcel.kind().name() + "}")
        .with("write", parcel.write().map(Object::toString).orElse(""))
        .with("key", parcel.key());
  }

  private static Phrase change(Happening what) {
    if (what instanceof Happening.Stored stored) {
      return new Phrase(
              stored.versions().isEmpty()
                  ? "stored.nothing"
                  : stored.versions().size() > 1
                      ? "stored.siblings"
                      : stored.versions().get(0).live() ? "stored" : "stored.tombstone")
          .with("key", stored.key())
          .with("value", versions(stored.versions()));
    } else if (what instanceof Happening.Discarded change) {
      return change("discarded", change.write().toString(), change.key());
    } else if (what instanceof Happening.Compared compared) {
      return change(
          compared.reported()
              ? compared.concurrent() ? "compared.conflict" : "compared.alarm"
              : "compared.missed",
          compared.write().toString(),
          compared.key());
    } else if (what instanceof Happening.Applied change) {
      return change(
          change.again() ? "applied.again" : "applied", change.write().toString(), change.key());
    } else if (what instanceof Happening.Kept change) {
      return change("kept", change.write().toString(), change.key());
    } else if (what instanceof Happening.Skipped change) {
      return change("skipped", change.write().toString(), change.key());
    } else if (what instanceof Happening.Buffered change) {
      return change("buffered", change.write().toString(), change.key());
    } else if (what instanceof Happening.TurnedIntoInsert change) {
      return change("inserted", change.write().toString(), change.key());
    } else if (what instanceof Happening.Halted change) {
      return change("halted", change.write().toString(), change.key()).with("from", change.from());
    } else if (what instanceof Happening.Parked change) {
      return change("parked", change.write().toString(), change.key()).with("from", change.from());
    } else if (what instanceof Happening.Asked change) {
      return change("asked", change.write().toString(), change.key());
    } else if (what instanceof Happening.RolledBack change) {
      return change("rolledBack", change.write().toString(), change.key());
    }
    return new Phrase("purged").with("key", ((Happening.Purged) what).key());
  }

  private static Phrase change(String key, String write, String row) {
    return new Phrase(key).with("write", write).with("key", row);
  }

  private static String values(Change change) {
    Map<String, Value> values = change.after().values();
    List<String> texts = new ArrayList<>();
    for (String column : change.changed()) {
      String text = values.get(column).text();
      texts.add(column.equals("value") ? text : column + "=" + text);
    }
    return String.join(", ", texts);
  }

  private static String versions(List<Version> versions) {
    List<String> texts = new ArrayList<>();
    for (Version version : versions) {
      String text = version.live() ? Snapshot.text(version) : "-";
      texts.add(text.isEmpty() ? "\"\"" : text);
    }
    return texts.isEmpty() ? "-" : String.join(" | ", texts);
  }
}
