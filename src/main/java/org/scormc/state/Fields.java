package org.scormc.state;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scormc.datatype.MapOfTypes;
import org.scormc.datatype.OrSet;
import org.scormc.datatype.Replicated;

/** A map whose keys each have a type, which the scenario gives them at the start. */
final class Fields {
  private Fields() {}

  static MapOfTypes begun(Start start) {
    OrSet keys = OrSet.EMPTY;
    Map<String, Replicated<?>> values = new TreeMap<>();
    for (Map.Entry<String, TypedState> field : start.fields().entrySet()) {
      keys = keys.add("", field.getKey());
      values.put(field.getKey(), field.getValue().held());
    }
    return new MapOfTypes(keys, values);
  }

  /** An operation inside a key also brings the key back, should it be removed. */
  static MapOfTypes performed(Replicated<?> held, Call call) {
    MapOfTypes map = (MapOfTypes) held;
    if (call.is("remove")) {
      return map.remove(call.argument());
    }
    String key = Argument.word(call.argument());
    String verb = Argument.word(call.rest());
    TypedState field = call.start().fields().get(key);
    Map<String, Replicated<?>> values = new TreeMap<>(map.values());
    Replicated<?> before = values.get(key);
    Call inner = new Call(verb, Argument.rest(call.rest()), call.stamp(), field.start());
    if (field.type().allows(before, verb, inner.argument(), call.replica())) {
      values.put(key, field.type().performed(before, inner));
    }
    return new MapOfTypes(map.keys().add(call.replica(), key), values);
  }

  static Optional<Mistake> mistake(String verb, String argument, Start start) {
    boolean inner = verb.equals("in");
    String key = inner ? Argument.word(argument) : argument;
    TypedState field = start.fields().get(key);
    if (field == null) {
      return Optional.of(new Mistake(Type.MAP, verb, Optional.of(Argument.KEY), key));
    }
    String call = Argument.rest(argument);
    return inner
        ? field.type().mistake(Argument.word(call), Argument.rest(call), field.start())
        : Optional.empty();
  }
}
