package org.scormc.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHighlighterTest {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]+|[^A-Za-z_\\s]{1,3}|\\s+");

  /** What begins and ends things in many languages, and what is rare. */
  private static final List<String> MARKS =
      List.of(
          "\n",
          " ",
          "\"",
          "'",
          "`",
          "/*",
          "*/",
          "//",
          "#",
          "<!--",
          "-->",
          "<a b=\"c\">",
          "</a>",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "${",
          "1.5e3",
          "0xFF",
          "&amp;",
          "<?php ",
          "?>",
          "{{",
          "}}",
          "{%",
          "%}",
          "<%",
          "%>",
          "```",
          "\t",
          "\r\n",
          "\u00a0",
          "\\",
          "é",
          "🦊",
          "ſ",
          "\ue001");

  private static final String PHP_IN_HTML =
      "<p class=\"a\">&eacute; <?php echo \"$a {$b->c}\"; /* ?> */ ?></p>\n<?= 'x' ?>";

  private final CodeHighlighter highlighter = new CodeHighlighter();

  @ParameterizedTest
  @ValueSource(strings = {"java", "sql", "js", "yaml", "python", "bash", "xml", "Markdown", "tsx"})
  void aKnownLanguageIsColouredAndItsTextKept(String language) {
    String code = "select 1 < 2 && \"a\"; // é 🦊\n  -- # <b> &amp;\n";
    String html = highlighter.highlight(code, language).orElseThrow();
    assertThat(html).contains("class=\"token");
    assertThat(Jsoup.parseBodyFragment("<pre>\n" + html + "</pre>").wholeText()).isEqualTo(code);
  }

  @Test
  void eachPartCarriesItsKind() {
    assertThat(highlighter.highlight("return 1;", "java"))
        .contains(
            "<span class=\"token keyword\">return</span> <span class=\"token number\">1</span>"
                + "<span class=\"token punctuation\">;</span>");
  }

  @Test
  void anUnknownLanguageIsLeftAsItIs() {
    assertThat(List.of("klingon", "meta", "constructor", "__proto__", "css-extras", "", "LICENSE"))
        .allSatisfy(language -> assertThat(highlighter.highlight("x", language)).isEmpty());
  }

  static Set<String> languages() {
    return new TreeSet<>(LanguageReader.names().values());
  }

  @Test
  void hundredsOfLanguagesAreKnown() {
    assertThat(languages()).hasSizeGreaterThan(290).contains("java", "php", "tsx");
  }

  /** The words are those of Prism's own text about the language, so many of its rules find some. */
  @ParameterizedTest
  @MethodSource("languages")
  void eachLanguageHasTheColoursThatPrismGivesIt(String language) {
    String text = Prism.component(language);
    List<String> codes = new ArrayList<>();
    codes.add(text.substring(0, Math.min(text.length(), 2_000)));
    codes.add(jumble(text));
    assertAsPrism(codes, language);
    assertThat(highlighter.highlight(codes.get(1), language)).isPresent();
  }

  private static String jumble(String text) {
    List<String> words = new ArrayList<>(MARKS);
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.replace("\\", ""))
        .forEach(words::add);
    Random random = new Random(1);
    StringBuilder code = new StringBuilder();
    for (int word = 0; word < 200; word++) {
      code.append(words.get(random.nextInt(words.size()))).append(word % 3 == 0 ? " " : "");
    }
    return code.toString();
  }

  @Test
  void languagesThatLookAtTokensTwiceHaveTheColoursOfPrism() {
    assertAsPrism(List.of(PHP_IN_HTML, "$a = 'no tag'; // &", "<?php ___PHP0___ ?> <b>"), "php");
    assertAsPrism(
        List.of(
            "const a = <p b={c}>return it's {d ? <b/> : 'x'} for if</p>;",
            "<A><B>var</B> text {`${x}`} </A>"),
        "tsx");
    assertAsPrism(List.of("<a>{ for $x in (1, 2) return $x } for {{ if }} (: c :) </a>"), "xquery");
    assertAsPrism(
        List.of(
            "# A\n```html\n<p title=\"x\">&amp;\u00a0</p>\n```\n```c++\nint a;\n```\n*b*",
            "```md\n```\n"),
        "markdown");
    assertAsPrism(
        List.of(
            "mutation Change($a: Int, $b: Int) { update(id: $a) { name } }\n# mutation\nquery { a }",
            "mutation { a } mutation B($x: Int { c"),
        "graphql");
    assertAsPrism(List.of("Hello [a] {b}\nHello [a {b]\n@char c\n"), "naniscript");
    assertAsPrism(
        List.of("{literal}{$a}{/literal}{$b}<i>", "{if $a}{literal}{literal}{/literal}{/if}"),
        "smarty");
    assertAsPrism(List.of("{% raw %}{{ a }}{% endraw %}{{ b }}<i>{% if x %}"), "liquid");
  }

  private void assertAsPrism(List<String> codes, String language) {
    List<String> expected = Prism.html(codes, language);
    for (int number = 0; number < codes.size(); number++) {
      assertThat(highlighter.highlight(codes.get(number), language)).contains(expected.get(number));
    }
  }

  @Test
  void otherLanguagesOfTheCourseDoNotChangeTheColours() {
    String code = "<style>a { b: c }</style><script>var a = 1;</script>";
    String alone = highlighter.highlight(code, "html").orElseThrow();
    CodeHighlighter other = new CodeHighlighter();
    List.of("css", "js", "js-templates", "php").forEach(name -> other.highlight("a", name));
    assertThat(other.highlight(code, "html")).contains(alone);
  }

  @Test
  void aVeryLongTextBetweenQuotesIsColoured() {
    String code = "\"" + "\\n a ".repeat(20_000) + "\"";
    assertThat(highlighter.highlight(code, "js"))
        .contains("<span class=\"token string\">" + code + "</span>");
  }
}
