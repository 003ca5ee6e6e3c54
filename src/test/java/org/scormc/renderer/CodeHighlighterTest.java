package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHighlighterTest {
  private final CodeHighlighter highlighter = new CodeHighlighter();

  @ParameterizedTest
  @ValueSource(strings = {"java", "sql", "js", "yaml", "python", "bash", "xml", "Markdown", "tsx"})
  void aKnownLanguageIsColouredAndItsTextKept(String language) {
    String code = "select 1 < 2 && \"a\"; // é 🦊\n  -- # <b> &amp;\n";
    String html = highlighter.highlight(code, language).orElseThrow().html();
    assertThat(html).contains("class=\"token");
    assertThat(Jsoup.parseBodyFragment("<pre>\n" + html + "</pre>").wholeText()).isEqualTo(code);
  }

  @Test
  void eachPartCarriesItsKind() {
    assertThat(highlighter.highlight("return 1;", "java").orElseThrow().html())
        .isEqualTo(
            "<span class=\"token keyword\">return</span> <span class=\"token number\">1</span>"
                + "<span class=\"token punctuation\">;</span>");
  }

  @Test
  void anUnknownLanguageIsLeftAsItIs() {
    assertThat(List.of("klingon", "meta", "constructor", "__proto__", "css-extras"))
        .allSatisfy(language -> assertThat(highlighter.highlight("x", language)).isEmpty());
  }
}
