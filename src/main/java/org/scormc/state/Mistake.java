package org.scormc.state;

import java.util.Optional;

/**
 * An operation that makes no sense for its type.
 *
 * @param type the type
 * @param verb the verb
 * @param needed what the verb is given; empty if the type has no such verb
 * @param found what it was given instead
 */
public record Mistake(Type type, String verb, Optional<Argument> needed, String found) {
  /** In words. */
  String text() {
    return needed.isEmpty()
        ? "`" + type.word() + "` has no operation `" + verb + "`"
        : "`" + verb + "` of `" + type.word() + "` needs " + needed.get().form();
  }
}
