package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  /** What is not cleaned because it is plain would not be changed either. */
  @Test
  void aPlainTextIsCleanAlready() {
    List<String> pieces =
        List.of(
            "<p>", "</p>", "\n", " ", "a", "é", "’", "—", "&amp;", "\"", "'", "<", ">", "<em>",
            "\u00a0", "\u200b", "\ufeff", "\r", "\t", "Z.");
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(7); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      if (PageCleaner.isPlain(text.toString())) {
        plain++;
        String behind = "<em></em>" + text;
        assertThat(cleaner.clean(behind)).isEqualTo(behind);
        assertThat(cleaner.clean(text.toString())).isEqualTo(text.toString());
      }
    }
    assertThat(plain).isGreaterThan(300);
  }

  @Test
  void piecesOfATextAreCleanedAsTheWholeIs() {
    List<String> pieces =
        List.of(
            "<p>a</p>\n",
            "<p>é’s\nb</p>\n",
            "<p>a <em>b <code>c</code></em> &amp; &quot;d&quot;</p>\n",
            "<p>a <a href=\"#/b\" onclick=\"c\">d<sup><a href=\"#/e\">1</a></sup></a></p>\n",
            "<h2 id=\"at-a\" tabindex=\"-1\">a</h2>\n",
            "<ul>\n<li>a</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n",
            "<table>\n<thead>\n<tr>\n<th align=\"right\">a</th>\n</tr>\n</thead>\n</table>\n",
            "<div class=\"aside\">\n<p>a</p>\n<pre><code>\n b\n</code></pre>\n</div>\n",
            "<scormc-insert class=\"n0\"></scormc-insert>",
            "<em>a</em>",
            "a",
            " &amp; b ",
            "<br />\n",
            "\n",
            "<hr />\n");
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      List<Integer> ends = new ArrayList<>();
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        ends.add(text.length());
      }
      String html = text.toString();
      assertThat(cleaner.cleanPieces(html, ends)).isEqualTo(cleaner.clean(html));
    }
  }
}
