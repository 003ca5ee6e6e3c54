package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color: red; }                       | a{color:red}",
        "a > b , c ~ d + e { x: 1px 2px }        | a>b,c ~ d + e{x:1px 2px}",
        "a :hover, a:hover { }                   | a :hover,a:hover{}",
        ":has(> :not([hidden])) { x: y }         | :has(>:not([hidden])){x:y}",
        "a { x: calc(1px + -2px - 3px); }        | a{x:calc(1px + -2px - 3px)}",
        "@media (a) and (b) { c { d: e; } }      | @media (a) and (b){c{d:e}}",
        "a { --page: #fcf; --none: ; }           | a{--page:#fcf;--none:}",
        "a/* one */b { c: d/**/e !important }    | a b{c:d e !important}",
        "a::before { content: \" ; }  /* x */\" } | a::before{content:\" ; }  /* x */\"}",
        "a { content: '\\' ;}' / \"\"; }          | a{content:'\\' ;}' / \"\"}",
        "a { b: url(data:x;/*,y) c; }            | a{b:url(data:x;/*,y) c}",
        "/*! A licence. */ a{b:c;}               | /*! A licence. */ a{b:c}",
        "a { b: c } /* d */ /*! Stays. */ e { }  | a{b:c}/*! Stays. */ e{}",
        "a { b: url( }                           | a{b:url(}",
      })
  void whatSeparatesNothingGoes(String text, String small) {
    assertThat(StyleSheet.small(text)).isEqualTo(small + "\n");
  }

  @Test
  void theStandardStyleSheetIsOneLineWithTheSameRules() {
    String text = Look.standard().text("style.css");
    String small = StyleSheet.small(text);
    assertThat(small).hasLineCount(1).doesNotContain("/*", "  ", ";}");
    assertThat(small.chars().filter(c -> c == '{').count())
        .isGreaterThan(100)
        .isEqualTo(text.chars().filter(c -> c == '{').count());
    assertThat(StyleSheet.small(small)).isEqualTo(small);
  }
}
