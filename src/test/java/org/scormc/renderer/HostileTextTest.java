package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like markup, or like a template, stay texts wherever an author writes them. */
class HostileTextTest {
  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</template></textarea><svg onload=alert(1)>",
        "$course.title() ${language} #if(true)x#end #set($a = 1)",
        "&lt;b&gt; &amp; &#39;",
        "javascript:alert(1)",
        "\u202egnp.exe\u0000",
      })
  void aTextShowsJustItself(String text) {
    String yaml = "'" + text.replace("'", "''").replace("\u0000", "") + "'";
    String shown = text.replace("\u0000", "");
    String markdown = shown.replaceAll("([<>&\\[\\]*_`#$!\\\\])", "\\\\$1");
    SampleCourse course = new SampleCourse(temporary);
    course
        .file("course.yaml", course.text("course.yaml").replace("A sample", yaml))
        .lesson(markdown + "\n\n::: note " + shown + "\nA note.\n:::\n\n::: question q1\n:::\n")
        .quiz(markdown, markdown, "Other");
    Pages pages = SampleCourse.pages(course.checked());
    Document index = parse(pages, "index.html");
    Document lesson = parse(pages, "lessons/one.html");

    assertThat(index.selectFirst("title").wholeText()).isEqualTo(shown);
    assertThat(index.selectFirst(".course-title").wholeText()).isEqualTo(shown);
    assertThat(index.select("script")).hasSize(1);
    assertThat(lesson.selectFirst("section p:not([class])").wholeText()).isEqualTo(shown);
    assertThat(lesson.selectFirst(".aside-title").wholeText()).isEqualTo(shown);
    assertThat(lesson.selectFirst("fieldset").dataset()).containsEntry("description", shown);
    assertThat(lesson.selectFirst(".option-text").wholeText()).isEqualTo(shown);
    assertThat(lesson.select("script, img, svg")).isEmpty();
    for (Element element : lesson.getAllElements()) {
      assertThat(element.attributes().asList()).noneMatch(a -> a.getKey().startsWith("on"));
    }
  }

  private static Document parse(Pages pages, String path) {
    return Jsoup.parse(new String(pages.files().files().get(path), StandardCharsets.UTF_8));
  }
}
