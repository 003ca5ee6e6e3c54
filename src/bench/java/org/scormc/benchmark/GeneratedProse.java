package org.scormc.benchmark;

import java.util.List;

/** Sentences without end, which mean little; the same ones for the same seed. */
final class GeneratedProse {
  private static final List<String> SUBJECTS =
      List.of(
          "The first replica",
          "A follower in another region",
          "Each of the leaders",
          "The client that wrote last",
          "A node that was cut off",
          "Whoever reads the title",
          "The log of the second shard",
          "An operator at night");
  private static final List<String> VERBS =
      List.of(
          "applies",
          "has not heard of",
          "sends",
          "waits for",
          "compares",
          "keeps a copy of",
          "overwrites",
          "acknowledges");
  private static final List<String> OBJECTS =
      List.of(
          "the change with the greater stamp",
          "a write from the other side",
          "the *older* version of the row",
          "every message on the link",
          "the answer that was promised",
          "a **tombstone** without an owner",
          "two values that do not agree",
          "the column `stamp` of the table");
  private static final List<String> ENDS =
      List.of(
          "before the network is back",
          "as long as nobody asks",
          "while the clock runs ahead",
          "after a pause of some seconds",
          "and tells no one about it",
          "since the order was never agreed",
          "until both sides have met",
          "in the time that a reader takes to look twice");

  private long state;

  GeneratedProse(long seed) {
    this.state = seed;
  }

  /** Some sentences, with blanks between them; one has about a dozen words. */
  String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(one(SUBJECTS)).append(' ').append(one(VERBS));
      text.append(' ').append(one(OBJECTS)).append(' ').append(one(ENDS)).append('.');
    }
    return text.toString();
  }

  /** A number from 10 to 999. */
  int number() {
    return 10 + next(990);
  }

  private String one(List<String> words) {
    return words.get(next(words.size()));
  }

  /** SplitMix64 (Steele, Lea and Flood, 2014). */
  private int next(int bound) {
    state += 0x9e3779b97f4a7c15L;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
  }
}
