package org.scormc.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void linesEndWithAnyOfThreeLineEnds() {
    SourceFile file = new SourceFile("a", "one\ntwo\r\nthree\rfour");
    assertThat(file.lineCount()).isEqualTo(4);
    assertThat(file.line(1)).isEqualTo("one");
    assertThat(file.line(2)).isEqualTo("two");
    assertThat(file.line(3)).isEqualTo("three");
    assertThat(file.line(4)).isEqualTo("four");
  }

  @Test
  void aPlaceIsCountedFromOneInUtf16Units() {
    SourceFile file = new SourceFile("a/b.md", "x\n😀y");
    Span span = file.span(4, 5);
    assertThat(span.text()).isEqualTo("y");
    assertThat(span).hasToString("a/b.md:2:3");
  }

  @Test
  void theLineEndBelongsToItsLine() {
    SourceFile file = new SourceFile("a", "x\r\ny");
    assertThat(file.lineAt(1)).isEqualTo(1);
    assertThat(file.lineAt(2)).isEqualTo(1);
    assertThat(file.lineAt(3)).isEqualTo(2);
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    SourceFile file = new SourceFile("a", "");
    assertThat(file.lineCount()).isEqualTo(1);
    assertThat(file.line(1)).isEmpty();
    assertThat(file.start()).hasToString("a:1:1");
  }

  @Test
  void aSpanIsClippedToTheText() {
    SourceFile file = new SourceFile("a", "abc");
    assertThat(file.span(-5, 99).text()).isEqualTo("abc");
    assertThat(file.span(2, 1).text()).isEmpty();
  }
}
