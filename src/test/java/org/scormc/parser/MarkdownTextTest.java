package org.scormc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  private static String html(String before, String value, String after) {
    String text = before + MarkdownText.of(before, value, after) + after;
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(text)).strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "+", "*", "3.", "12)", "- a", "3. a", "#", "## a", "---", "1", "a"})
  void aValueAtTheStartOfALineStaysText(String value) {
    assertThat(html("", value, "")).isEqualTo("<p>" + value + "</p>");
    assertThat(html("One\n", value, " is shown")).isEqualTo("<p>One\n" + value + " is shown</p>");
    assertThat(html("- ", value, " b")).isEqualTo("<ul>\n<li>" + value + " b</li>\n</ul>");
  }

  @Test
  void aNumberBeforeAFullStopStartsNoList() {
    assertThat(html("", "3", ". It is three.")).isEqualTo("<p>3. It is three.</p>");
    assertThat(html("", "3", ") and so on")).isEqualTo("<p>3) and so on</p>");
    assertThat(html("It is ", "3", ". So.")).isEqualTo("<p>It is 3. So.</p>");
    assertThat(html("", "3", ".5")).isEqualTo("<p>3.5</p>");
  }

  @Test
  void aValueWithinALineIsAsItIs() {
    assertThat(html("A shows *", "-", "*.")).isEqualTo("<p>A shows <em>-</em>.</p>");
    assertThat(html("A shows ", "- or #", "")).isEqualTo("<p>A shows - or #</p>");
  }

  @Test
  void aNegativeNumberHasAMinusButInCodeIsAsItIsTyped() {
    assertThat(html("It is ", "-3.5", " ms")).isEqualTo("<p>It is \u22123.5 ms</p>");
    assertThat(html("", "-3", "")).isEqualTo("<p>\u22123</p>");
    assertThat(html("Type `", "-3", "`")).isEqualTo("<p>Type <code>-3</code></p>");
    assertThat(html("```\n", "-", "\n```")).contains("<code>-\n</code>");
  }
}
