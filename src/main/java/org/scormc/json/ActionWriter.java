package org.scormc.json;

import org.scormc.simulation.Action;
import org.scormc.simulation.Operation;
import org.scormc.simulation.Operation.Knowing;
import org.scormc.simulation.Row;
import org.scormc.simulation.Target;

/** Writes an action as {@link ActionReader} reads it. */
final class ActionWriter {
  private ActionWriter() {}

  static Json.Members json(Action action) {
    Json.Members json = new Json.Members().with("atMs", action.timeMs());
    Target target = action.target();
    if (target instanceof Target.At at) {
      json.with("node", at.node());
    }
    if (!(target instanceof Target.At at) || !at.node().equals(action.client())) {
      json.with("client", action.client());
    }
    if (target instanceof Target.Sticky sticky) {
      json.with("sticky", sticky.node()).with("forMs", sticky.forMs());
    } else if (target instanceof Target.Token) {
      json.with("token", true);
    }
    return operation(json, action.operation());
  }

  private static Json.Members operation(Json.Members json, Operation operation) {
    if (operation instanceof Operation.Write write) {
      knowing(json, write.knowing());
      return json.with("write", write.key()).with("value", ValueWriter.columns(write.values()));
    } else if (operation instanceof Operation.Update update) {
      return json.with("update", update.key()).with("value", ValueWriter.columns(update.values()));
    } else if (operation instanceof Operation.Insert insert) {
      return json.with("insert", insert.key()).with("value", ValueWriter.columns(insert.values()));
    } else if (operation instanceof Operation.Delete delete) {
      return json.with("delete", delete.key());
    } else if (operation instanceof Operation.Read read) {
      read.remember().ifPresent(label -> json.with("remember", label));
      return (read.fresh() ? json.with("fresh", true) : json).with("read", read.key());
    } else if (operation instanceof Operation.Book book) {
      return json.with("book", book.key()).with("holder", book.holder());
    } else if (operation instanceof Operation.Repair repair) {
      return (repair.answered() ? json : json.with("oneWay", true)).with("repair", repair.peer());
    }
    return ofColumn(json, operation);
  }

  private static Json.Members ofColumn(Json.Members json, Operation operation) {
    if (operation instanceof Operation.Add add) {
      return column(json, add.column()).with("add", add.key()).with("amount", add.amount());
    } else if (operation instanceof Operation.Put put) {
      return column(json, put.column()).with("put", put.key()).with("item", put.item());
    } else if (operation instanceof Operation.Take take) {
      return column(json, take.column()).with("take", take.key()).with("item", take.item());
    } else if (operation instanceof Operation.Perform perform) {
      knowing(json, perform.knowing());
      return column(json, perform.column())
          .with("perform", perform.key())
          .with("verb", perform.verb())
          .with("argument", perform.argument());
    }
    throw new IllegalArgumentException("no JSON stands for the operation " + operation);
  }

  private static Json.Members column(Json.Members json, String column) {
    return column.equals(Row.VALUE) ? json : json.with("column", column);
  }

  private static void knowing(Json.Members json, Knowing knowing) {
    if (knowing instanceof Knowing.Nothing) {
      json.with("knowing", "nothing");
    } else if (knowing instanceof Knowing.Remembered remembered) {
      json.with("knowing", remembered.label());
    }
  }
}
