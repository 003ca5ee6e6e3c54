package org.scormc.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
  @Test
  void aTextIsBrokenAtSpacesAndShortenedAtTheEnd() {
    assertThat(Lettering.wrapped("one two three four five", 60, 2))
        .containsExactly("one two", "three f…");
    assertThat(Lettering.wrapped("short", 60, 2)).containsExactly("short");
  }

  @Test
  void aLongWordIsBrokenAnywhereButNotInsideACharacter() {
    String faces = "\uD83D\uDE00".repeat(6);
    for (String line : Lettering.wrapped(faces, 60, 5)) {
      assertThat(line.codePoints()).allMatch(point -> point == 0x1F600);
    }
    assertThat(Lettering.shortened(faces, 70)).endsWith("\uDE00…");
  }

  @Test
  void noLineIsWiderThanAsked() {
    for (int width = 40; width < 120; width++) {
      for (String line : Lettering.wrapped("likes = 12345 and holder=Wilhelmina", width, 3)) {
        assertThat(Lettering.width(line)).isLessThanOrEqualTo(width);
      }
    }
  }
}
