package org.scormc.narration;

import java.util.Map;
import java.util.TreeMap;

/** The key of a sentence and what goes into it. */
final class Phrase {
  final String key;
  final Map<String, String> parts = new TreeMap<>();

  Phrase(String key) {
    this.key = key;
  }

  Phrase with(String part, String text) {
    parts.put(part, text);
    return this;
  }

  Phrase with(String part, long number) {
    return with(part, Long.toString(number));
  }
}
