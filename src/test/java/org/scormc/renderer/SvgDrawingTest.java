package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgDrawingTest {
  private static Element inline(String inner) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\">" + inner + "</svg>";
    String html = SvgDrawing.inline(svg, "f1-", "In words").html();
    Document document = Jsoup.parse(html, "", Parser.xmlParser());
    return document.selectFirst("svg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<foreignObject><p>a</p></foreignObject>",
        "<style>@import url(https://example.org)</style>",
        "<a href=\"https://example.org\"><path/></a>",
        "<image href=\"https://example.org/a.png\"/>",
        "<animate attributeName=\"href\" to=\"javascript:x()\"/>",
        "<!-- comment -->",
      })
  void whatDoesNotDrawIsDropped(String inner) {
    assertThat(inline(inner).childNodes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onload=\"x()\"",
        "style=\"fill: red\"",
        "href=\"https://example.org\"",
        "fill=\"url(https://example.org#a)\"",
      })
  void whatActsOrLeadsOutIsTakenOff(String attribute) {
    assertThat(inline("<use " + attribute + "/>").child(0).attributes()).isEmpty();
  }

  @Test
  void idsAndWhatRefersToThemGetThePrefix() {
    Element svg = inline("<clipPath id=\"c\"/><use href=\"#c\"/><path clip-path=\"url(#c)\"/>");
    assertThat(svg.selectFirst("clipPath").id()).isEqualTo("f1-c");
    assertThat(svg.selectFirst("use").attr("href")).isEqualTo("#f1-c");
    assertThat(svg.selectFirst("path").attr("clip-path")).isEqualTo("url(#f1-c)");
  }

  @Test
  void aDrawingIsNamedByItsTitleAndToldByItsDesc() {
    Element svg = inline("<title>Name</title><desc>Story</desc>");
    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("aria-labelledby")).isEqualTo(svg.selectFirst("title").id());
    assertThat(svg.attr("aria-describedby")).isEqualTo(svg.selectFirst("desc").id());
  }

  @Test
  void aDrawingThatSaysNothingOfItselfGetsTheWordsOfTheText() {
    assertThat(inline("<path/>").attr("aria-label")).isEqualTo("In words");
    assertThat(inline("<title>Name</title>").selectFirst("desc").text()).isEqualTo("In words");
  }

  @Test
  void aDrawingKeepsTheSizeOfItsViewBox() {
    Element svg = inline("<path/>");
    assertThat(svg.attr("width")).isEqualTo("30");
    assertThat(svg.attr("height")).isEqualTo("20");
    assertThat(svg.hasAttr("viewBox")).isTrue();
  }
}
