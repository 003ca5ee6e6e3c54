package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCleanerTest {
  private final PageCleaner cleaner = new PageCleaner("Table");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<iframe src=\"https://example.org\"></iframe>",
        "<form action=\"/\"><input name=\"a\"></form>",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "<base href=\"https://example.org\">",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext></mtext></math>",
        "<!-- comment -->",
      })
  void whatATextDoesNotNeedIsDropped(String html) {
    assertThat(cleaner.clean(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<p onclick='x()'>a</p>, <p>a</p>",
    "<p style='color: red'>a</p>, <p>a</p>",
    "<a href='javascript:x()'>a</a>, <a>a</a>",
    "<a href='http://example.org'>a</a>, <a>a</a>",
    "<a href='//example.org'>a</a>, <a>a</a>",
    "<img src='https://example.org/a.png' alt='a'>, <img alt=\"a\">",
    "<img src='pictures/../../a.png' alt='a'>, <img alt=\"a\">",
  })
  void whatLeadsAstrayIsTakenOff(String html, String clean) {
    assertThat(cleaner.clean(html)).isEqualTo(clean);
  }

  @Test
  void whatIsNeededStays() {
    String html =
        "<p lang=\"fr\">a <kbd>b</kbd> <a href=\"#/one/two\">c</a>"
            + " <a href=\"https://example.org\" rel=\"noopener\">d</a>"
            + " <img src=\"pictures/a.png\" width=\"1\" height=\"1\" alt=\"\"></p>";
    assertThat(cleaner.clean(html)).isEqualTo(html);
  }

  @Test
  void elementsLeftOpenAreClosed() {
    assertThat(cleaner.clean("<p>a <b>b</p>")).isEqualTo("<p>a <b>b</b></p>");
  }
}
