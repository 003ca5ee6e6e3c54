package org.scormc.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scormc.conflict.Value;
import org.scormc.simulation.Operation;

/** The words for what a client asks for. */
final class OperationPhrasing {
  private OperationPhrasing() {}

  static String key(Operation operation) {
    if (operation instanceof Operation.Read) {
      return "read";
    } else if (operation instanceof Operation.Delete) {
      return "delete";
    } else if (operation instanceof Operation.Insert) {
      return "insert";
    } else if (operation instanceof Operation.Add) {
      return "add";
    } else if (operation instanceof Operation.Put) {
      return "put";
    } else if (operation instanceof Operation.Take) {
      return "take";
    } else if (operation instanceof Operation.Book) {
      return "book";
    } else if (operation instanceof Operation.Perform perform) {
      return "perform." + perform.verb();
    } else if (operation instanceof Operation.Repair repair && !repair.answered()) {
      return "send";
    }
    return operation instanceof Operation.Repair ? "repair" : "write";
  }

  static String detail(Operation operation) {
    if (operation instanceof Operation.Write write) {
      return values(write.values());
    } else if (operation instanceof Operation.Update update) {
      return values(update.values());
    } else if (operation instanceof Operation.Insert insert) {
      return values(insert.values());
    } else if (operation instanceof Operation.Add add) {
      return Long.toString(add.amount());
    } else if (operation instanceof Operation.Put put) {
      return put.item();
    } else if (operation instanceof Operation.Take take) {
      return take.item();
    } else if (operation instanceof Operation.Book book) {
      return book.holder();
    } else if (operation instanceof Operation.Perform perform) {
      return perform.argument();
    }
    return operation instanceof Operation.Repair repair ? repair.peer() : "";
  }

  private static String values(Map<String, Value> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(
        (column, value) ->
            texts.add(column.equals("value") ? value.text() : column + "=" + value.text()));
    return String.join(", ", texts);
  }
}
