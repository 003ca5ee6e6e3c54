package org.scormc.state;

import org.scormc.datatype.Replicated;
import org.scormc.datatype.Sequence;

/** Operations on texts, by name or by position. */
final class Texts {
  private Texts() {}

  /** Whether the position is there; other types have none. */
  static boolean allows(Replicated<?> held, String verb, String argument) {
    if (held instanceof PeerText text) {
      return text.allows(verb, argument);
    }
    return !(held instanceof Sequence<?> sequence)
        || inside(sequence.visible().size(), verb, argument);
  }

  /** Whether a text of that size has the position. */
  static boolean inside(int size, String verb, String argument) {
    int position = verb.equals("append") ? 0 : (int) Argument.number(Argument.word(argument));
    return verb.equals("delete") ? position < size : position <= size;
  }

  static Replicated<?> edited(Replicated<?> held, Call call) {
    if (held instanceof PeerText text) {
      return text.performed(call);
    }
    Sequence<?> sequence = (Sequence<?>) held;
    if (call.is("delete")) {
      return sequence.delete(call.position());
    }
    return call.is("append")
        ? typed(sequence, call.replica(), sequence.visible().size(), call.argument())
        : typed(sequence, call.replica(), call.position(), call.rest());
  }

  /** The sequence after somebody typed a text, forwards. */
  static Sequence<?> typed(Sequence<?> sequence, String replica, int at, String text) {
    Sequence<?> typed = sequence;
    for (int i = 0; i < text.length(); i++) {
      typed = typed.insert(replica, at + i, text.substring(i, i + 1));
    }
    return typed;
  }
}
