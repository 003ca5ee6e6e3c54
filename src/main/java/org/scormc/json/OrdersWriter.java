package org.scormc.json;

import org.scormc.exploration.Group;
import org.scormc.exploration.Orders;

/** Writes what an exploration found: the number of {@code orders} and the {@code groups}. */
public final class OrdersWriter {
  private OrdersWriter() {}

  /** The result as an object. */
  public static Json.Members json(Orders orders) {
    Json.Array groups = new Json.Array();
    for (Group group : orders.groups()) {
      Json.Members shown = new Json.Members();
      group.outcome().shown().forEach(shown::with);
      Json.Members answers = new Json.Members();
      group
          .outcome()
          .answers()
          .forEach((request, answer) -> answers.with(Integer.toString(request), answer));
      Json.Array witness = new Json.Array();
      group.witness().forEach(move -> witness.add(move.toString()));
      Json.Array filters = new Json.Array();
      for (Group.Filter filter : Group.Filter.values()) {
        if (filter.accepts(group)) {
          filters.add(Names.of(filter));
        }
      }
      groups.add(
          new Json.Members()
              .with("orders", group.orders())
              .with("shown", shown)
              .with("answers", answers)
              .with("is", filters)
              .with("witness", witness));
    }
    return new Json.Members()
        .with("orders", orders.count())
        .with("states", orders.states())
        .with("groups", groups);
  }
}
