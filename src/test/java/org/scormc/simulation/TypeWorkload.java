package org.scormc.simulation;

import java.util.List;
import java.util.Map;
import org.scormc.clock.SplitMix64;
import org.scormc.conflict.Time;
import org.scormc.simulation.Operation.Knowing;
import org.scormc.state.Argument;
import org.scormc.state.Start;
import org.scormc.state.Type;
import org.scormc.state.TypedState;

/** Any operations of a data type, with arguments that fit. */
record TypeWorkload(Type type, Time clock) {
  TypedState start() {
    Start start = Start.of(clock);
    return TypedState.of(
        type,
        switch (type.content()) {
          case TEXT -> type == Type.UNIQUE_SLOT ? start : start.with("abc");
          case NUMBER -> start.with(5);
          case ITEMS -> start.with(List.of("milk"));
          case QUOTAS -> start.withQuotas(Map.of("A", 3L, "B", 2L));
          case FIELDS ->
              start.withFields(
                  Map.of(
                      "likes", TypedState.of(Type.PN_COUNTER, Start.EMPTY),
                      "tags", TypedState.of(Type.OR_SET, Start.EMPTY)));
        });
  }

  Operation operation(String key, SplitMix64 random) {
    List<String> verbs = type.verbs().stream().filter(verb -> !verb.endsWith("-seen")).toList();
    String verb = verbs.get(random.below(verbs.size()));
    Knowing knowing = random.oneIn(4) ? new Knowing.Nothing() : new Knowing.Everything();
    String argument =
        type == Type.MAP && verb.equals("remove")
            ? "tags"
            : argument(type.argument(verb).orElseThrow(), random);
    return new Operation.Perform(key, Row.VALUE, verb, argument, knowing);
  }

  private static String argument(Argument form, SplitMix64 random) {
    String item = List.of("milk", "eggs", "bread").get(random.below(3));
    String number = Integer.toString(random.below(4));
    return switch (form) {
      case AMOUNT, POSITION -> number;
      case TRANSFER -> List.of("A", "B", "C").get(random.below(3)) + " " + number;
      case INSERTION -> number + " " + item.substring(0, 1 + random.below(2));
      case INNER ->
          random.oneIn(2)
              ? "likes " + (random.oneIn(2) ? "add " : "take ") + number
              : "tags " + (random.oneIn(2) ? "add " : "remove ") + item;
      default -> item;
    };
  }
}
