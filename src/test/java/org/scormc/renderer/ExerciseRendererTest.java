package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.scormc.ExerciseCourse;

class ExerciseRendererTest {
  private static final Pages PAGES = SampleCourse.pages(ExerciseCourse.checked());

  private static Document page(String path) {
    return Jsoup.parse(new String(PAGES.files().files().get(path), StandardCharsets.UTF_8));
  }

  private static boolean optional(String item) {
    return page("index.html").expectFirst("[data-question=" + item + "]").hasAttr("data-optional");
  }

  private static String label(String exercise) {
    return page("lessons/world.html")
        .expectFirst("[data-exercise=" + exercise + "] > .question-label")
        .text();
  }

  private static String facts(String item) {
    return page("lessons/world.html").expectFirst("[data-item=" + item + "] .part-facts").text();
  }

  @Test
  void ofALabNothingIsAskedForAndTheLearnerIsToldSo() {
    assertThat(optional("two-rooms--siblings")).isTrue();
    assertThat(label("two-rooms")).isEqualTo("Exercise, optional");
    assertThat(facts("two-rooms--siblings")).isEqualTo("Part 1 100 points, optional");
  }

  @Test
  void ofAnExerciseInFullAllIsAskedFor() {
    assertThat(optional("lost-sale--lose")).isFalse();
    assertThat(label("lost-sale")).isEqualTo("Exercise");
    assertThat(facts("lost-sale--lose")).isEqualTo("Part 1 20 points");
  }

  @Test
  void ofAShortFormTheRestIsOptional() {
    assertThat(optional("names-not-numbers--forwards")).isFalse();
    assertThat(optional("names-not-numbers--same-place")).isTrue();
    assertThat(label("names-not-numbers")).isEqualTo("Exercise");
    assertThat(facts("names-not-numbers--same-place")).endsWith("25 points, optional");
  }

  @Test
  void whatTheShortFormKeepsComesFirstAndIsNumberedFromOne() {
    assertThat(facts("names-not-numbers--forwards")).startsWith("Part 1 ");
    assertThat(facts("names-not-numbers--backwards")).startsWith("Part 2 ");
    assertThat(facts("names-not-numbers--same-place")).startsWith("Part 3 ");
  }

  @Test
  void theLabWaitsForAnAnswerUnlessTheAuthorSaysOtherwise() {
    Document lesson = page("lessons/world.html");
    assertThat(lesson.expectFirst("[data-item=swap--final]").attr("data-predict-first"))
        .isEqualTo("true");
    assertThat(
            lesson.expectFirst("[data-item=counting-together--naive]").attr("data-predict-first"))
        .isEqualTo("false");
    assertThat(lesson.expectFirst("[data-item=three-sites--none]").attr("data-predict-first"))
        .isEqualTo("false");
  }

  @Test
  void ofAnOrderThePageKnowsWhichNeighboursAreRight() {
    String key =
        page("lessons/world.html")
            .expectFirst("[data-item=names-not-numbers--forwards] [data-slot=items]")
            .attr("data-key");
    assertThat(key.split(" "))
        .hasSize(5)
        .contains(AnswerDigest.of("names-not-numbers--forwards", "A>8"));
  }

  @Test
  void theBestSettingIsToldInTheWordsOfTheAuthorOrInOurs() {
    assertThat(best("vanishing-photo--assign"))
        .isEqualTo("The leader answers as few looks as can be.");
    assertThat(best("move-the-home--route"))
        .isEqualTo("No choice that passes does better at what the task asks for.");
  }

  private static String best(String item) {
    return page("lessons/world.html")
        .expectFirst("[data-item=" + item + "] template[data-test=best]")
        .text();
  }
}
