package org.scormc.json;

import java.util.Optional;
import org.scormc.simulation.Action;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Operation.Knowing;
import org.scormc.simulation.Row;
import org.scormc.simulation.Target;

/**
 * Reads an action: {@code atMs}, then {@code node}, {@code client} or both, and one member that is
 * named after the operation and holds the key, such as {@code "write": "title", "value": "Jazz"}.
 */
final class ActionReader {
  private ActionReader() {}

  static Action read(Json.Members json) {
    json.only(
        "atMs client node sticky forMs token write update insert delete read add put take book"
            + " perform repair oneWay value knowing remember fresh column amount item holder verb argument");
    Optional<Json> node = json.get("node");
    String client = node.isPresent() ? json.text("client", json.text("node")) : json.text("client");
    return new Action(json.whole("atMs"), client, target(json), operation(json));
  }

  private static Target target(Json.Members json) {
    if (json.get("node").isPresent()) {
      return new Target.At(json.text("node"));
    } else if (json.get("sticky").isPresent()) {
      return new Target.Sticky(json.text("sticky"), json.whole("forMs"));
    }
    return json.flag("token", false) ? new Target.Token() : new Target.Nearest();
  }

  private static Operation operation(Json.Members json) {
    String column = json.text("column", Row.VALUE);
    if (json.get("write").isPresent()) {
      return new Operation.Write(json.text("write"), Values.columns(value(json)), knowing(json));
    } else if (json.get("update").isPresent()) {
      return new Operation.Update(json.text("update"), Values.columns(value(json)));
    } else if (json.get("insert").isPresent()) {
      return new Operation.Insert(json.text("insert"), Values.columns(value(json)));
    } else if (json.get("delete").isPresent()) {
      return new Operation.Delete(json.text("delete"));
    } else if (json.get("read").isPresent()) {
      Optional<String> label =
          json.get("remember").isPresent() ? Optional.of(json.text("remember")) : Optional.empty();
      return new Operation.Read(json.text("read"), label, json.flag("fresh", false));
    } else if (json.get("add").isPresent()) {
      return new Operation.Add(json.text("add"), column, json.whole("amount"));
    } else if (json.get("put").isPresent()) {
      return new Operation.Put(json.text("put"), column, json.text("item"));
    } else if (json.get("take").isPresent()) {
      return new Operation.Take(json.text("take"), column, json.text("item"));
    } else if (json.get("book").isPresent()) {
      return new Operation.Book(json.text("book"), json.text("holder"));
    } else if (json.get("perform").isPresent()) {
      return new Operation.Perform(
          json.text("perform"), column, json.text("verb"), json.text("argument"), knowing(json));
    } else if (json.get("repair").isPresent()) {
      return new Operation.Repair(json.text("repair"), !json.flag("oneWay", false));
    }
    throw new IllegalArgumentException("no operation in " + JsonWriter.write(json));
  }

  private static Json value(Json.Members json) {
    return json.get("value")
        .orElseThrow(() -> new IllegalArgumentException("no value in " + JsonWriter.write(json)));
  }

  private static Knowing knowing(Json.Members json) {
    String knowing = json.text("knowing", "everything");
    return switch (knowing) {
      case "everything" -> new Knowing.Everything();
      case "nothing" -> new Knowing.Nothing();
      default -> new Knowing.Remembered(knowing);
    };
  }
}
