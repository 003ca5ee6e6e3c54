package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {
  @TempDir private Path temporary;
  private SampleCourse course;

  @BeforeEach
  void layCourse() {
    course = new SampleCourse(temporary);
  }

  private Pages pages() {
    return SampleCourse.pages(course.checked());
  }

  @Test
  void theSameCourseGivesTheSameBytes() {
    Map<String, byte[]> first = pages().files().files();
    Map<String, byte[]> second = pages().files().files();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void everyFileIsEitherTheCoursesOwnOrShared() {
    course.lesson("![A dot](dot.png)\n\n::: question q1\n:::\n");
    Pages pages = pages();
    assertThat(pages.own())
        .containsExactly(
            "glossary.html",
            "index.html",
            "lessons/one.html",
            "lessons/other.html",
            "pictures/01-one/dot.png");
    assertThat(pages.shared()).containsExactly("js/course.js", "style.css");
    TreeSet<String> all = new TreeSet<>(pages.own());
    all.addAll(pages.shared());
    assertThat(all).isEqualTo(pages.files().files().keySet());
  }

  @Test
  void aCourseWithoutGlossaryHasNoPageAndNoLinkForIt() {
    course.file("glossary.md", "# Glossary\n");
    assertThat(pages().own()).doesNotContain("glossary.html");
    assertThat(course.page("index.html")).doesNotContain("#/glossary");
  }

  @Test
  void aTableOfProductsHasAPageInTheMenuAndExcerptsInLessons() {
    course.file(
        "products.yaml",
        """
        checked: May 2026
        columns: [{ id: ties, title: Ties }, { id: deletes, title: Deletes }]
        sources:
          unused: { title: Another, address: "https://example.org/other" }
          manual: { title: The manual, address: "https://example.org/manual" }
        systems:
          - { id: one, name: One, cells: { ties: { text: The `larger`., sources: manual } } }
          - { id: two, name: Two, cells: { deletes: { text: Win., sources: manual } } }
        """);
    course.lesson("::: products columns=deletes,ties systems=one\n:::\n\n::: question q1\n:::\n");
    assertThat(Jsoup.parse(course.page("index.html")).select("#menu [href='#/products']"))
        .hasSize(1);
    Element lesson = Jsoup.parse(course.page("lessons/one.html"));
    assertThat(lesson.select(".excerpt thead th").eachText())
        .containsExactly("System", "Deletes", "Ties");
    assertThat(lesson.select(".excerpt tbody th").eachText()).containsExactly("One");
    assertThat(lesson.select(".excerpt td").eachText())
        .containsExactly("–nothing found", "Ties The larger.2");
    assertThat(lesson.select(".products-note").text())
        .isEqualTo("Checked May 2026. All products and sources");
    Document page = Jsoup.parse(course.page("products.html"));
    assertThat(page.select("tbody th").eachAttr("id")).containsExactly("at-one", "at-two");
    String note = lesson.selectFirst(".excerpt td a").attr("href");
    assertThat(note).isEqualTo("#/products/source--manual");
    assertThat(page.getElementById("at-source--manual").text()).startsWith("The manual");
    assertThat(page.select(".products-sources a").eachAttr("href"))
        .containsExactly("https://example.org/other", "https://example.org/manual");
  }

  @Test
  void noPageHoldsScriptStyleOrHandlerInItself() {
    pages()
        .files()
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                assertThat(page.select("script:not([src]), style, iframe, object, base")).isEmpty();
                for (Element element : page.getAllElements()) {
                  assertThat(element.attributes().asList())
                      .extracting(Attribute::getKey)
                      .noneMatch(name -> name.startsWith("on") || name.equals("style"));
                }
              }
            });
  }

  @Test
  void whateverTheStartPageLoadsIsInThePackage() {
    Document page = Jsoup.parse(course.page("index.html"));
    assertThat(page.select("link[href]:not([rel=icon])").eachAttr("href"))
        .allSatisfy(path -> assertThat(pages().files().files()).containsKey(path));
    assertThat(page.select("script[src]").eachAttr("src")).containsExactly("js/course.js");
  }

  @Test
  void theMenuTellsTheScriptsWhatTheSessionMustKnow() {
    Document page = Jsoup.parse(course.page("index.html"));
    assertThat(page.body().dataset())
        .containsEntry("course", "sample")
        .containsEntry("version", "1.0.0")
        .containsEntry("mastery-score", "0.8");
    assertThat(page.select("#menu [data-lesson]").eachAttr("data-lesson"))
        .containsExactly("one", "other");
    assertThat(page.select("#menu details [data-section]").eachAttr("data-section"))
        .containsExactly("introduction", "next", "far");
    Element question = page.select("#menu [data-question]").first();
    assertThat(question.dataset())
        .containsEntry("question", "q1")
        .containsEntry("kind", "question")
        .containsEntry("objective", "o1")
        .containsEntry("weight", "1")
        .containsEntry("attempts", "2")
        .containsEntry("section", "next");
  }

  @Test
  void theRightAnswerStandsInNoPage() {
    Document page = Jsoup.parse(course.page("lessons/one.html"));
    Element form = page.selectFirst("form.question");
    assertThat(form.selectFirst("fieldset").attr("data-key")).isEqualTo(AnswerDigest.of("q1", "a"));
    Element right = form.selectFirst("[data-option=a]");
    Element wrong = form.selectFirst("[data-option=b]");
    assertThat(right.outerHtml().replace("--a", "--b").replace("\"a\"", "\"b\""))
        .hasSameSizeAs(
            wrong.outerHtml().replace("The <em>second</em>", "The first").replace(">No.", ">Yes."));
  }

  @Test
  void theUserInterfaceSpeaksTheLanguageOfTheCourse() {
    course.file("course.yaml", course.text("course.yaml").replace("language: en", "language: fr"));
    Document page = Jsoup.parse(course.page("index.html"));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(page.selectFirst("#next").text()).contains("Suivant");
  }

  @Test
  void aCourseInALanguageWithoutWordsOfOursSaysWhichPartIsWhich() {
    course.file("course.yaml", course.text("course.yaml").replace("language: en", "language: ar"));
    Document page = Jsoup.parse(course.page("index.html"));
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.selectFirst("main").attr("lang")).isEqualTo("ar");
    assertThat(page.selectFirst("main").attr("dir")).isEqualTo("rtl");
  }
}
